import type { PlanSettings } from '#domain/city.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { namingMotion } from '#text/naming-motion.ts'

/** The words in which the papers of a plan are spoken of: of a motion's, as of the statement on it, not of a report. */
export function paperWords(words: Catalogue, { motion }: Pick<PlanSettings, 'motion'>): Catalogue {
  if (motion === undefined) return words
  const { papers, paperLevels, paperReturns, problems, rounds, status } = namingMotion(words.statements, motion.number)
  return {
    ...words,
    papers: { ...words.papers, ...papers },
    paperLevels: { ...words.paperLevels, ...paperLevels },
    paperReturns: { ...words.paperReturns, ...paperReturns },
    problems: { ...words.problems, ...problems },
    rounds: { ...words.rounds, ...rounds },
    status: { ...words.status, ...status },
  }
}
