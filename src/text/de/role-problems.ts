import type { RoleProblem } from '#domain/role-problem.ts'
import { people } from '#text/de/people.ts'
import type { ProblemSentences } from '#text/problem-sentences.ts'

const { roles: roleNames } = people

/** Refusals about roles. */
export const roleProblems: Pick<ProblemSentences, RoleProblem['kind']> = {
  'last-coordinator': () =>
    'Dann hätte der Plan keine Koordination mehr. Bitte diese Rolle zuerst einer zweiten Person geben, zum Beispiel „rolle strategie koordination“.',
  'role-to-oneself': ({ role }) =>
    `Die Rolle ${roleNames[role]} kann sich niemand selbst geben. Bitte jemand anderes darum, der oder die Rollen vergibt.`,
  'role-of-others': ({ role, names }, say) =>
    `Die Rolle ${roleNames[role]} gibt und nimmt nur, wer sie selbst hat, die oder der CDO oder die Administration. Dafür zuständig: ${say.list(names)}.`,
  'role-not-held': ({ name, role }) => `${name} hat die Rolle ${roleNames[role]} nicht und vertritt sie auch nicht.`,
  'role-without-deputy': ({ role }) =>
    `Für die Rolle ${roleNames[role]} gibt es keine Vertretung; möglich ist sie bei Koordination, CDO und Freigabe.`,
  'deputises-oneself': ({ name, role }) =>
    `${name} hat die Rolle ${roleNames[role]} selbst und kann sie nicht auch vertreten. Bitte eine andere Person nennen.`,
}
