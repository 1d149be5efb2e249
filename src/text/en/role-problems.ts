import type { RoleProblem } from '#domain/role-problem.ts'
import { people } from '#text/en/people.ts'
import type { ProblemSentences } from '#text/problem-sentences.ts'

const { roles: roleNames } = people

/** Refusals about roles. */
export const roleProblems: Pick<ProblemSentences, RoleProblem['kind']> = {
  'last-coordinator': () =>
    'The plan would have no coordinator then. Please give this role to a second person first, for example “role strategie coordinator”.',
  'role-to-oneself': ({ role }) =>
    `Nobody can give the role ${roleNames[role]} to themselves. Please ask somebody else who gives roles.`,
  'role-of-others': ({ role, names }, say) =>
    `The role ${roleNames[role]} is given and taken only by whoever has it, the CDO or the administration. In charge of it: ${say.list(names)}.`,
  'role-not-held': ({ name, role }) => `${name} neither has the role ${roleNames[role]} nor deputises for it.`,
  'role-without-deputy': ({ role }) =>
    `The role ${roleNames[role]} has no deputies; only coordinator, CDO and releaser have.`,
  'deputises-oneself': ({ name, role }) =>
    `${name} has the role ${roleNames[role]} and cannot deputise for it, too. Please name somebody else.`,
}
