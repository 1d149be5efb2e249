import type { InterimReport, MeasureFacts } from '#domain/interim-report.ts'
import type { PaperLevel } from '#domain/level.ts'
import { generalPassages, measurePassage, type Passage } from '#domain/passage.ts'
import { isField } from '#domain/questionnaire.ts'
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
    ...generalPassages.map((passage) => [passage, presentText(passage, draft)] as const),
    ...facts.profiles.flatMap((measure) => textsOf(measure, facts)),
  ])

function textsOf(
  { code, title, description, now }: MeasureFacts,
  { questions }: InterimReport,
): readonly (readonly [Passage, string])[] {
  const said = questions.filter((question) => isField(question) && (now?.fields[question.id] ?? '') !== '')
  return [
    [printedTitle(code), title],
    ...(description === '' ? [] : [[printedDescription(code), description] as const]),
    [printedLight(code), now === null ? '' : [now.light ?? 'none', now.percent ?? ''].join(' ').trim()],
    ...said.map(({ id }) => [measurePassage(code, id), now?.fields[id] ?? ''] as const),
  ]
}
