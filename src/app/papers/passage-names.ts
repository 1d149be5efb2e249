import { languages } from '#domain/person.ts'
import { oneOf } from '#domain/one-of.ts'
import { generalPassages, measureOf, measurePassage } from '#domain/passage.ts'
import { knownQuestions } from '#domain/questionnaire.ts'
import { catalogue } from '#text/catalogue.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Choice } from '#app/contracts/prompt.ts'
import { passageTitle } from '#app/papers/passage-titles.ts'
import type { Draft } from '#app/papers/read-draft.ts'

/** All that people may call the passages of a draft, in either language, and its measures as wholes. */
export function passageNames(draft: Pick<Draft, 'whole' | 'originals'>, by: Pick<Actor, 'words'>): readonly Choice[] {
  const named = [...draft.originals.keys()].flatMap((passage): readonly Choice[] => {
    const measure = measureOf(passage)
    const also = measure
      ? namesOf(measure.code, draft, by).flatMap((name) =>
          marksIn(measure.question, draft).map((mark) => `${name} ${mark}`),
        )
      : generalNames(oneOf(generalPassages, passage))
    return unique([passageTitle(passage, draft, by), ...also]).map(naming(passage))
  })
  return [...named, ...draft.whole.profiles.flatMap(({ code }) => namesOf(code, draft, by).map(naming(code)))]
}

/** What people call a measure; a motion's point also by its number in the statement, in either language. */
function namesOf(code: string, { whole }: Pick<Draft, 'whole'>, by: Pick<Actor, 'words'>): readonly string[] {
  const no = 1 + (whole.statement?.points.findIndex((point) => point.code === code) ?? -1)
  if (no === 0) return [code]
  const also = languages.flatMap((language) => {
    const { alsoPoint, point } = catalogue(language).statements
    return [point(no), ...alsoPoint.map((word) => `${word} ${no}`)]
  })
  return unique([by.words.statements.point(no), ...also, String(no), code])
}

/**
 * What would be called so and is no passage: the light of a measure, its internal note, the cause of a green one.
 * Whoever writes one anew must not have it taken for the words of another passage.
 */
export function namesOfNone(draft: Pick<Draft, 'whole' | 'originals'>, by: Pick<Actor, 'words'>): readonly Choice[] {
  const { questions, profiles } = draft.whole
  const ids = unique([...questions, ...knownQuestions].map(({ id }) => id))
  return profiles.flatMap(({ code }) =>
    ids
      .map((id) => ({ passage: measurePassage(code, id), marks: marksOf(id) }))
      .filter(({ passage }) => !draft.originals.has(passage))
      .flatMap(({ passage, marks }) =>
        unique([passageTitle(passage, draft, by), ...marks.map((mark) => `${code} ${mark}`)]).map(naming(passage)),
      ),
  )
}

const generalNames = (passage: (typeof generalPassages)[number]): readonly string[] =>
  languages.flatMap((language) => {
    const { passages, alsoCalled } = catalogue(language).papers
    return [passages[passage], ...alsoCalled[passage]]
  })

/** In a statement, what is said to a point is called so. */
const marksIn = (question: string, { whole }: Pick<Draft, 'whole'>): readonly string[] =>
  whole.statement && question === 'text'
    ? languages.map((language) => catalogue(language).statements.text)
    : marksOf(question)

function marksOf(question: string): readonly string[] {
  return languages.flatMap((language) => {
    const known: Readonly<Record<string, { readonly paper: string; readonly marks: readonly string[] }>> =
      catalogue(language).questions.known
    const { paper, marks = [] } = known[question] ?? {}
    return paper === undefined ? [] : [paper, ...marks]
  })
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)]

const naming =
  (value: string) =>
  (label: string): Choice => ({ value, label })
