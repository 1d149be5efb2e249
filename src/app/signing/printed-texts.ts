import type { InterimReport, MeasureFacts } from '#domain/interim-report.ts'
import type { PaperLevel } from '#domain/level.ts'
import { generalPassages, measurePassage, type Passage } from '#domain/passage.ts'
import { isField } from '#domain/questionnaire.ts'
import { statementLook } from '#domain/statement-look.ts'
import { presentText } from '#app/papers/passage-texts.ts'
import type { Draft } from '#app/papers/read-draft.ts'

/** What the paper prints about a measure beside its texts; no question has such an id. */
export const printedTitle = (code: string): Passage => measurePassage(code, '#title')
export const printedDescription = (code: string): Passage => measurePassage(code, '#description')
export const printedLight = (code: string): Passage => measurePassage(code, '#light')

/** All that each part of a draft prints and somebody can sign, by place, in the order of the paper. */
export function printedTexts(draft: Draft): Readonly<Record<PaperLevel, ReadonlyMap<Passage, string>>> {
  return { public: textsIn(draft.facts, draft), 'non-public': textsIn(draft.nonPublic?.facts ?? draft.facts, draft) }
}

const textsIn = (facts: InterimReport, draft: Draft): ReadonlyMap<Passage, string> =>
  new Map([
    ...generalPassages
      .filter((passage) => draft.originals.has(passage))
      .map((passage) => [passage, presentText(passage, draft)] as const),
    ...facts.profiles.flatMap((measure) => textsOf(measure, facts)),
  ])

function textsOf(
  measure: MeasureFacts,
  { questions, statement, plan }: InterimReport,
): readonly (readonly [Passage, string])[] {
  const { code, title, description, now } = measure
  const said = questions.filter((question) => isField(question) && (now?.fields[question.id] ?? '') !== '')
  // A statement prints the wording of a point in full, and a light only where the city wants it.
  const hasLight = statement === undefined || (statementLook(plan.paper).lights && now?.light)
  return [
    ...(statement === undefined ? [[printedTitle(code), title] as const] : []),
    ...(description === '' ? [] : [[printedDescription(code), description] as const]),
    ...(hasLight ? [[printedLight(code), lightOf(measure)] as const] : []),
    ...said.map(({ id }) => [measurePassage(code, id), now?.fields[id] ?? ''] as const),
  ]
}

const lightOf = ({ now }: MeasureFacts): string =>
  now === null ? '' : [now.light ?? 'none', now.percent ?? ''].join(' ').trim()
