import { samplePlanWith } from '#test/support/plans.ts'

/** The masterplan as a second plan of the sample city: at the stage of a concept, without measures of its own. */
const masterplan = `  - code: MP
    name: Masterplan
    reason: Der Digitalisierungsausschuss erwartet einen jährlichen Bericht zum Masterplan.
    committee: Digitalisierungsausschuss
    schedule: { cadence: yearly, assumed-sessions: [12-06] }
    stage: concept
    stage-since: 2026-02-01
    reports-from: approved
    paper:
      title: Zwischenbericht zum Masterplan
      department: Dezernat IX – Stadtentwicklung, Wirtschaft, Digitalisierung und Regionales
      office: Stabsstelle Digitalisierung
      kind: Mitteilung
      proposal: Der Digitalisierungsausschuss nimmt den Zwischenbericht zur Kenntnis.
`

/** The sample city with both plans, and what else is to be changed in its text. */
export function twoPlans(...changes: readonly (readonly [was: string, is: string])[]): string {
  const text = samplePlanWith(...changes)
  const start = text.indexOf('\nplan:\n')
  const end = text.indexOf('\n# --- Stellen ')
  const programme = text
    .slice(start + '\nplan:\n'.length, end)
    .split('\n')
    .map((line) => (line === '' ? line : `  ${line}`))
    .join('\n')
    .replace('    code: DP', '  - code: DP\n    reports-until: { plan: MP }')
  return `${text.slice(0, start)}\nplans:\n${programme}\n${masterplan}${text.slice(end)}`
}
