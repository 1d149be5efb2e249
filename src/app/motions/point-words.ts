import type { PlanSettings } from '#domain/city.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** The words in which the answers to a plan's requests are spoken of: of a motion's points, as texts of a statement. */
export function pointWords(words: Catalogue, { motion }: Pick<PlanSettings, 'motion'>): Catalogue {
  if (motion === undefined) return words
  const { points, afterwards, answers, forms, corrections, problems } = words
  return {
    ...words,
    afterwards: {
      ...afterwards,
      ...points.afterwards,
      query: { ...afterwards.query, ...points.query },
      remark: { ...afterwards.remark, ...points.remark },
    },
    answers: {
      ...answers,
      taken: points.taken,
      saidAnew: points.saidAnew,
      notTaken: { ...answers.notTaken, ...points.notTaken },
      afterClosing: points.afterClosing,
    },
    forms: { ...forms, tooLate: points.tooLate, changed: { ...forms.changed, ...points.changed } },
    corrections: { ...corrections, inPaper: points.inPaper },
    problems: { ...problems, ...points.problems },
  }
}
