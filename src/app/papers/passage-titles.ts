import { oneOf } from '#domain/one-of.ts'
import { generalPassages, measureOf, type Passage } from '#domain/passage.ts'
import { knownQuestions } from '#domain/questionnaire.ts'
import { questionTitle } from '#report/question-title.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Draft } from '#app/papers/read-draft.ts'

/** The short name of a passage: `M-03 Sachstand`, `Vorschlag`; of a measure as a whole, its code. */
export function passageTitle(passage: Passage, { whole }: Pick<Draft, 'whole'>, { words }: Pick<Actor, 'words'>) {
  const measure = measureOf(passage)
  if (!measure) return isGeneral(passage) ? words.papers.passages[oneOf(generalPassages, passage)] : passage
  const question = [...whole.questions, ...knownQuestions].find(({ id }) => id === measure.question)
  return `${measure.code} ${question ? questionTitle(question, words) : measure.question}`
}

const isGeneral = (passage: Passage): boolean => generalPassages.some((each) => each === passage)

/** The passages that a name means: of a measure as a whole, all its texts, the Sachstand first. */
export function passagesNamed(named: Passage, { originals }: Pick<Draft, 'originals'>): readonly Passage[] {
  return originals.has(named) ? [named] : [...originals.keys()].filter((each) => measureOf(each)?.code === named)
}
