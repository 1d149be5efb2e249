import { samplePlanWith } from '#test/support/plans.ts'

/** The sample city with the second plan that it shows as an example, and what else is to be changed in its text. */
export function twoPlans(...changes: readonly (readonly [was: string, is: string])[]): string {
  const text = samplePlanWith(['\n  code: DP', '\n  reports-until: { plan: MP }\n  code: DP'])
  const start = text.indexOf('#     plans:\n')
  const end = text.indexOf('\n\n', start)
  const example = text.slice(start, end).replaceAll(/^#     /gm, '')
  return changes.reduce(
    (whole, [was, is]) => {
      if (!whole.includes(was)) throw new Error(`The sample with two plans does not say: ${was}`)
      return whole.replace(was, () => is)
    },
    `${text.slice(0, start)}${example}${text.slice(end)}`,
  )
}
