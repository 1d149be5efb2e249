import { dayOf } from '#domain/instant.ts'
import type { AnswerFacts, InterimReport } from '#domain/interim-report.ts'
import { cleanLine } from '#report/clean-text.ts'
import { questionTitle } from '#report/question-title.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** What a reader must know before the texts of an answer: whose they are, that they are old words, not final, or not all there. */
export function answerNotes(
  now: AnswerFacts,
  { city, questions }: Pick<InterimReport, 'city' | 'questions'>,
  words: Catalogue,
): readonly string[] {
  const said = words.reports.profiles
  const { unchangedRounds, incomplete, proposed, supplement, partner, reworded } = now
  const missing = questions
    .filter(({ id }) => incomplete.includes(id))
    .map((question) => questionTitle(question, words))
  return [
    ...(partner === undefined ? [] : [said.byPartner(cleanLine(partner), reworded === true)]),
    ...(supplement ? [said.supplement(dayOf(now.at, city.zone))] : []),
    ...(unchangedRounds > 0 ? [said.unchanged(unchangedRounds, dayOf(now.at, city.zone))] : []),
    ...(proposed ? [said.proposed(words.lights.name(now.light))] : []),
    ...(missing.length > 0 ? [said.incomplete(missing)] : []),
  ]
}
