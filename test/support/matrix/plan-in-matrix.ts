import { samplePlanWith } from '#test/support/plans.ts'

const person = /^ {2}- key: (\S+)\n {4}name: (.*)$/gm

/** Everybody in the sample plan: their key, and what they are called. */
export const peopleOfSample = (plan = samplePlanWith()): readonly { readonly key: string; readonly name: string }[] =>
  [...peopleIn(plan).matchAll(person)].map(([, key = '', name = '']) => ({ key, name }))

interface InMatrix {
  /** The server name of the bot's account. */
  readonly realm: string
  /** The user id of somebody, by their key. */
  readonly user: (key: string) => string
  /** The room that papers go into. */
  readonly room: string
}

/** A plan whose people have their accounts on a homeserver, its papers going into a room there. */
export function planInMatrix({ realm, user, room }: InMatrix, plan = samplePlanWith()): string {
  const people = peopleIn(plan)
  const account = (key: string): string => `\n    accounts: [{ platform: matrix, realm: ${realm}, id: '${user(key)}' }]`
  return plan
    .replace(people, () => people.replace(person, (whole, key: string) => `${whole}${account(key)}`))
    .replace(
      "{ platform: console, realm: trial, id: '#digitalausschuss', purpose: liaison }",
      `{ platform: matrix, realm: ${realm}, id: '${room}', purpose: liaison }`,
    )
    .replace('non-public-on: [console]', 'non-public-on: [matrix]')
}

function peopleIn(plan: string): string {
  const from = plan.indexOf('\npeople:\n')
  return plan.slice(from, plan.indexOf('\nchannels:\n', from))
}
