import { oneOf } from '#domain/one-of.ts'
import { generalPassages, measureOf, type Passage } from '#domain/passage.ts'
import { questionTitle } from '#report/question-title.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Choice } from '#app/contracts/prompt.ts'
import type { Draft } from '#app/papers/read-draft.ts'

/** The short name of a passage: `M-03 Sachstand`, `Vorschlag`; of a measure as a whole, its code. */
export function passageTitle(passage: Passage, { drafted }: Pick<Draft, 'drafted'>, { words }: Pick<Actor, 'words'>) {
  const measure = measureOf(passage)
  if (!measure) return isGeneral(passage) ? words.papers.passages[oneOf(generalPassages, passage)] : passage
  const question = drafted.questions.find(({ id }) => id === measure.question)
  return `${measure.code} ${question ? questionTitle(question, words) : measure.question}`
}

const isGeneral = (passage: Passage): boolean => generalPassages.some((each) => each === passage)

/** All that people may call the passages of a draft, and its measures as wholes. */
export function passageNames(draft: Pick<Draft, 'drafted' | 'originals'>, { words }: Pick<Actor, 'words'>) {
  const known: Readonly<Record<string, { readonly marks: readonly string[] }>> = words.questions.known
  const named = [...draft.originals.keys()].flatMap((passage): readonly Choice[] => {
    const measure = measureOf(passage)
    const title = passageTitle(passage, draft, { words })
    if (!measure) return [title, ...words.papers.alsoCalled[oneOf(generalPassages, passage)]].map(naming(passage))
    const marks = known[measure.question]?.marks ?? []
    return [title, ...marks.map((mark) => `${measure.code} ${mark}`)].map(naming(passage))
  })
  return [...named, ...draft.drafted.profiles.map(({ code }) => naming(code)(code))]
}

const naming =
  (value: string) =>
  (label: string): Choice => ({ value, label })

/** The passages that a name means: of a measure as a whole, all its texts, the Sachstand first. */
export function passagesNamed(named: Passage, { originals }: Pick<Draft, 'originals'>): readonly Passage[] {
  return originals.has(named) ? [named] : [...originals.keys()].filter((each) => measureOf(each)?.code === named)
}
