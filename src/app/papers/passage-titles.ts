import type { InterimReport } from '#domain/interim-report.ts'
import { oneOf } from '#domain/one-of.ts'
import { generalPassages, measureOf, type Passage } from '#domain/passage.ts'
import { knownQuestions } from '#domain/questionnaire.ts'
import { questionTitle } from '#report/question-title.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { passagePlace } from '#app/papers/passage-place.ts'
import type { Draft } from '#app/papers/read-draft.ts'

type Reader = Pick<Actor, 'words'>

/** The short name of a passage: `M-03 Sachstand`, `Zu 3: Stellungnahme`, `Vorschlag`; of a measure as a whole, its code. */
export function passageTitle(passage: Passage, { whole }: Pick<Draft, 'whole'>, { words }: Reader): string {
  const place = passagePlace(passage, whole)
  if (!place)
    return isGeneral(passage)
      ? words.papers.passages[oneOf(generalPassages, passage)]
      : wholeTitle(passage, whole, { words })
  return aspectTitle(place.code, passageAspect(passage, { whole }, { words }), whole, { words })
}

/** Something that a paper says of a measure or of a motion's point: `M-03 Ampel`, `Zu 3: Wortlaut`. */
export function aspectTitle(code: string, aspect: string, whole: InterimReport, { words }: Reader): string {
  const no = pointNo(code, whole)
  return no === 0 ? `${code} ${aspect}` : words.statements.passage(no, aspect)
}

/** What a measure is called in its paper: its code, or of a motion's point its number there, `Zu 3`. */
export function wholeTitle(code: string, whole: InterimReport, { words }: Reader): string {
  const no = pointNo(code, whole)
  return no === 0 ? code : words.statements.point(no)
}

/** What the passage of a measure answers: `Sachstand`; of a motion's point, `Stellungnahme`. */
export function passageAspect(passage: Passage, { whole }: Pick<Draft, 'whole'>, { words }: Reader): string {
  const id = passagePlace(passage, whole)?.question ?? ''
  if (whole.statement && id === 'text') return words.statements.text
  const question = [...whole.questions, ...knownQuestions].find((each) => each.id === id)
  return question ? questionTitle(question, words) : id
}

/** The number of a point in the statement; 0 for a measure of a report. */
const pointNo = (code: string, { statement }: InterimReport): number =>
  1 + (statement?.points.findIndex((point) => point.code === code) ?? -1)

const isGeneral = (passage: Passage): boolean => generalPassages.some((each) => each === passage)

/** The passages that a name means: of a measure as a whole, all its texts, the Sachstand first. */
export function passagesNamed(named: Passage, { originals }: Pick<Draft, 'originals'>): readonly Passage[] {
  return originals.has(named) ? [named] : [...originals.keys()].filter((each) => measureOf(each)?.code === named)
}
