import { samplePlanWith } from '#test/support/plans.ts'

/** The sample plan, whose drafts 12, 30 and all others who take part sign, and whose partners approve their passages. */
export const planToSign = (rules = ''): string =>
  samplePlanWith(
    [
      '  committee: Digitalisierungsausschuss\n',
      `  committee: Digitalisierungsausschuss
  co-signature:
    offices: involved
    deadline: 3
    reminder: 1
    silence: counts-as-no-statement
    never-silent: [30]
    in-paper: ja
${rules}`,
    ],
    ['    responsible: koordination\n', '    signs: [30]\n    responsible: koordination\n'],
  )
