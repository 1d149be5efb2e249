import { samplePlanWith } from '#test/support/plans.ts'
import { team } from './emulated.ts'
import type { Inhabitant } from './inhabitant.ts'
import type { Workspace } from './a-workspace.ts'

const person = /^ {2}- key: (\S+)\n {4}name: (.*)$/gm

/** Everybody in the sample plan, as accounts of a workspace. */
export const peopleOfSample = (): readonly Inhabitant[] =>
  [...peopleIn(samplePlanWith()).matchAll(person)].map(([, name = '', realName = '']) => ({
    name,
    realName,
    email: `${name}@stadt.example`,
  }))

/** A plan whose people have their accounts in this workspace, its papers going into a channel there. */
export function planInSlack(workspace: Pick<Workspace, 'id'>, plan = samplePlanWith()): string {
  const people = peopleIn(plan)
  const account = (name: string): string =>
    `\n    accounts: [{ platform: slack, realm: ${team}, id: ${workspace.id(name)} }]`
  return plan
    .replace(people, () => people.replace(person, (whole, name: string) => `${whole}${account(name)}`))
    .replace(
      "{ platform: console, realm: trial, id: '#digitalausschuss', purpose: liaison }",
      `{ platform: slack, realm: ${team}, id: ${workspace.id('#digitalausschuss')}, purpose: liaison }`,
    )
    .replace('non-public-on: [console]', 'non-public-on: [slack]')
}

function peopleIn(plan: string): string {
  const from = plan.indexOf('\npeople:\n')
  return plan.slice(from, plan.indexOf('\nchannels:\n', from))
}
