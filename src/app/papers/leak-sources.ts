import type { Answer } from '#domain/answer.ts'
import { belongsIn, type Level, type PaperLevel } from '#domain/level.ts'
import type { Measure } from '#domain/measure.ts'
import { measureOf } from '#domain/passage.ts'
import { isField, knownQuestions, type Question } from '#domain/questionnaire.ts'
import type { SecretText } from '#domain/secret-text.ts'
import { fieldBlocks } from '#report/field-blocks.ts'
import { stringsIn } from '#report/strings-in.ts'
import { type Catalogue, catalogue } from '#text/catalogue.ts'
import type { Papering } from '#app/papers/papering.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import { earlierAnswers } from '#app/rounds/earlier-answers.ts'

/** All texts of a round, told apart by whether they may stand in a part of its paper by themselves. */
export interface LeakSources {
  readonly secrets: readonly SecretText[]
  readonly allowed: readonly string[]
}

/**
 * Reads what must not stand in a part of the paper, and what may: measures and answers by their level; remarks and
 * questions back stand in neither. Goes by what the store knows now, not by the drafted facts, which are to be checked.
 */
export async function leakSources(
  { powers, book }: Pick<Papering, 'powers' | 'book'>,
  draft: Draft,
  part: PaperLevel,
): Promise<LeakSources> {
  const { store, city } = powers
  const said = await readSaid({ powers, book })
  const questions = book.round?.questionnaire ?? []
  const words = catalogue(city.language)
  const levelOf = (id: string): Level =>
    [...questions, ...knownQuestions].find((question) => question.id === id)?.level ?? 'internal'
  const secrets: SecretText[] = []
  const allowed: string[] = []
  for (const measure of book.measures) {
    const open = belongsIn(measure.level, part)
    if (open) allowed.push(measure.code, measure.title, measure.description)
    else secrets.push(...secretMeasure(measure))
    for (const answer of said.answersTo(measure))
      for (const [id, text] of Object.entries(answer.fields))
        if (open && belongsIn(levelOf(id), part)) allowed.push(...asShown(id, text, questions, words))
        else secrets.push({ text, kind: 'text', code: measure.code })
  }
  const requests = new Map(book.requests.map(({ id, subject }) => [id, book.measure(subject)?.code ?? null]))
  for (const { request, text } of await store.comments.on([...requests.keys()]))
    secrets.push(remarkOn(requests.get(request) ?? null, text))
  for (const { passage, text } of draft.remarks)
    secrets.push({ text, kind: 'text', code: measureOf(passage)?.code ?? null, about: passage })
  const hidden = new Set(book.measures.filter(({ level }) => !belongsIn(level, part)).map(({ code }) => code))
  for (const { passage, text } of draft.inForce.values()) {
    const { code, question } = measureOf(passage) ?? { code: null, question: '' }
    if (code !== null && text !== null && (hidden.has(code) || !belongsIn(levelOf(question), part)))
      secrets.push({ text, kind: 'text', code })
  }
  return { secrets, allowed: [...allowed, ...namesIn({ powers, book }, questions, part)] }
}

const secretMeasure = ({ code, title, description }: Measure): readonly SecretText[] => [
  { text: code, kind: 'code', code },
  { text: title, kind: 'title', code },
  { text: description, kind: 'text', code },
]

const remarkOn = (code: string | null, text: string): SecretText => ({
  text,
  kind: 'text',
  code,
  ...(code !== null && { about: code }),
})

/** An answer as it was given and as a paper writes it. */
function asShown(id: string, text: string, questions: readonly Question[], words: Catalogue): readonly string[] {
  const question = questions.find((each) => each.id === id)
  return question && question.kind !== 'text' && isField(question)
    ? [text, ...stringsIn(fieldBlocks(question, text, words))]
    : [text]
}

interface Said {
  answersTo(measure: Measure): readonly Answer[]
}

/** The present answers, those that came late and wait, and the latest earlier ones. */
async function readSaid({ powers: { store }, book }: Pick<Papering, 'powers' | 'book'>): Promise<Said> {
  const [present, waiting, earlier] = await Promise.all([
    book.round ? store.answers.presentOf(book.round.id) : [],
    book.round ? store.lateAnswers.waitingOf(book.round.id) : [],
    earlierAnswers(
      { store },
      book,
      book.requests.map(({ subject }) => subject),
    ),
  ])
  const byRequest = Map.groupBy([...present, ...waiting.map(({ answer }) => answer)], ({ request }) => request)
  return {
    answersTo(measure) {
      const last = earlier.get(measure.id)
      return [...(byRequest.get(book.requestOf(measure)?.id ?? '') ?? []), ...(last ? [last.answer] : [])]
    },
  }
}

/** Names that stand in every paper: the city's, of plan and fields, offices and rounds, with its criteria and questions. */
function namesIn(
  { powers: { city }, book }: Pick<Papering, 'powers' | 'book'>,
  questions: readonly Question[],
  part: PaperLevel,
): readonly string[] {
  const labels = questions.filter(({ level }) => belongsIn(level, part)).flatMap(({ label }) => label ?? [])
  const plan = city.plans[0]
  return [
    city.name,
    ...stringsIn([plan?.code, plan?.name, plan?.committee, plan?.criteria, plan?.paper]),
    ...labels,
    ...book.fields.map(({ name }) => name),
    ...book.rounds.map(({ label }) => label),
    ...book.directory.parties.flatMap(({ name, number }) => [name, `${number ?? ''} – ${name}`]),
  ]
}
