import { samplePlanWith } from '#test/support/plans.ts'

/**
 * The sample plan, whose drafts 12, 30 and all others who take part sign, and whose partners approve what they answer
 * for; Eurocities, whom nobody can write to, is named.
 */
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
    ['    partners: [eurocities,', '    signs: [eurocities]\n    partners: [eurocities,'],
    ['    responsible: koordination\n', '    signs: [30]\n    responsible: koordination\n'],
  )
