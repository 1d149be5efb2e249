import type { Answer } from '#domain/answer.ts'
import { belongsIn, type Level, type PaperLevel } from '#domain/level.ts'
import type { Measure } from '#domain/measure.ts'
import { measureOf } from '#domain/passage.ts'
import { isField, knownQuestions, type Question } from '#domain/questionnaire.ts'
import type { SecretText } from '#domain/secret-text.ts'
import { fieldBlocks } from '#report/field-blocks.ts'
import { stringsIn } from '#report/strings-in.ts'
import { type Catalogue, catalogue } from '#text/catalogue.ts'
import { internalPart } from '#text/internal-part.ts'
import { ownPlans } from '#app/cycle/own-plans.ts'
import type { Papering } from '#app/papers/papering.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import { earlierAnswers } from '#app/rounds/earlier-answers.ts'

/** All texts of a round, told apart by whether they may stand in a part of its paper by themselves. */
export interface LeakSources {
  readonly secrets: readonly SecretText[]
  readonly allowed: readonly string[]
}

type Reading = Pick<Papering, 'book'> & {
  readonly powers: Pick<Papering['powers'], 'store' | 'city'>
  readonly isForSigning?: true
}

/**
 * Reads what must not stand in a part of the paper, and what may: measures and answers by their level; remarks and
 * questions back stand in neither. Goes by what the store knows now, not by the drafted facts, which are to be checked.
 */
export async function leakSources(reading: Reading, draft: Draft, part: PaperLevel): Promise<LeakSources> {
  const { book } = reading
  const said = await readSaid(reading)
  const may = rightsIn(reading, part)
  const open = book.measures.filter(({ code }) => may(code))
  const words = catalogue(reading.powers.city.language)
  const texts = book.measures.flatMap((measure) => said(measure).flatMap((answer) => textsOf(measure, answer)))
  return {
    secrets: [
      ...book.measures.filter(({ code }) => !may(code)).flatMap(secretMeasure),
      ...texts
        .filter(({ code, question }) => !may(code, question))
        .map(({ code, text }): SecretText => ({ text, kind: 'text', code })),
      ...(await hiddenElsewhere(reading, draft, part)),
      ...(await remarks(reading, draft)),
      ...(await unprinted(reading)),
      ...writtenFor(draft, (code, question) => !may(code, question)),
    ],
    allowed: [
      ...open.flatMap(({ code, title, description }) => [code, title, description]),
      ...texts
        .filter(({ code, question }) => may(code, question))
        .flatMap(({ question, text }) => asShown(question, text, book.round?.questionnaire ?? [], words)),
      ...namesIn(reading, draft, part),
      // A motion is public; what it says may stand wherever its statement does.
      ...(draft.drafted.statement ? stringsIn(draft.drafted.statement) : []),
      ...tasksIn(draft),
      ...statedIn(draft),
    ],
  }
}

/** The measures that the plan which a motion concerns has not for the readers of this part. */
async function hiddenElsewhere(
  { powers: { store }, book }: Reading,
  { paper }: Draft,
  part: PaperLevel,
): Promise<readonly SecretText[]> {
  const home = book.directory.homes.get(paper.plan)
  if (home === undefined) return []
  return (await store.measures.of(home)).filter(({ level }) => !belongsIn(level, part)).flatMap(secretMeasure)
}

/** Statements of the advisory board are public, but for what is marked as internal in them. */
const statedIn = ({ drafted: { board } }: Draft): readonly string[] =>
  (board?.statements ?? []).map(({ text }) => internalPart(text)?.open ?? text)

/** Tasks are for all to read where the paper has them annexed, whatever else uses the same words. */
const tasksIn = ({ drafted: { responsibilities } }: Draft): readonly string[] =>
  (responsibilities?.entries ?? [])
    .filter(({ kind }) => kind === 'task')
    .flatMap(({ code, title, task }) => stringsIn([code, title, task?.description, task?.basis]))

type Rights = (code: string, question?: string) => boolean

/** Whether what a measure says to a question may stand in a part; unknown questions stand in none. */
function rightsIn({ book }: Reading, part: PaperLevel): Rights {
  const questions = [...(book.round?.questionnaire ?? []), ...knownQuestions]
  const open = new Set(book.measures.filter(({ level }) => belongsIn(level, part)).map(({ code }) => code))
  const levelOf = (id: string): Level => questions.find((question) => question.id === id)?.level ?? 'internal'
  return (code, question) => open.has(code) && (question === undefined || belongsIn(levelOf(question), part))
}

const textsOf = ({ code }: Measure, { fields }: Answer) =>
  Object.entries(fields).map(([question, text]) => ({ code, question, text }))

/** Questions back, remarks on answers and on the paper: said about a measure or a passage, for those who work on it. */
async function remarks(
  { powers: { store }, book, isForSigning }: Reading,
  draft: Draft,
): Promise<readonly SecretText[]> {
  const codes = new Map(book.requests.map(({ id, subject }) => [id, book.measure(subject)?.code ?? null]))
  const comments = await store.comments.on([...codes.keys()])
  const { signatures, overrules } = await store.coSignatures.of(draft.paper.id)
  return [
    ...signatures.flatMap(({ text }) => (text === null || isForSigning ? [] : [remarkOn(null, text)])),
    ...overrules.map(({ reason }) => remarkOn(null, reason)),
    ...comments.map(({ request, text }) => remarkOn(codes.get(request) ?? null, text)),
    ...draft.remarks.map(({ passage, text }): SecretText => ({
      text,
      kind: 'text',
      code: codesOf(book).has(passage) ? passage : (measureOf(passage)?.code ?? null),
      isReview: true,
    })),
  ]
}

/** What the advisory board said and the coordination leaves out of the paper, and what is marked as internal in it. */
async function unprinted({ powers: { store }, book }: Reading): Promise<readonly SecretText[]> {
  const plan = book.round?.plan
  const calls = plan === undefined ? [] : await store.boards.calls(plan)
  const statements = await store.boards.statements(calls.map(({ id }) => id))
  return statements.flatMap(({ call, text, leftOut }): readonly SecretText[] => {
    const measure = calls.find(({ id }) => id === call)?.measure
    const code = measure ? (book.measure(measure)?.code ?? null) : null
    if (leftOut !== null) return [remarkOn(code, text)]
    const internal = internalPart(text)?.internal
    return internal === undefined ? [] : [{ text: internal, kind: 'text', code }]
  })
}

/** What was written for the paper where only a stricter part shows it. */
const writtenFor = ({ inForce }: Draft, isSecret: Rights): readonly SecretText[] =>
  [...inForce.values()].flatMap(({ passage, text }): readonly SecretText[] => {
    const place = measureOf(passage)
    return place && text !== null && isSecret(place.code, place.question)
      ? [{ text, kind: 'text', code: place.code }]
      : []
  })

const secretMeasure = ({ code, title, description }: Measure): readonly SecretText[] => [
  { text: code, kind: 'code', code },
  { text: title, kind: 'title', code },
  { text: description, kind: 'text', code },
]

const codesOf = ({ measures }: Reading['book']): ReadonlySet<string> => new Set(measures.map(({ code }) => code))

const remarkOn = (code: string | null, text: string): SecretText => ({ text, kind: 'text', code, isReview: true })

/** An answer as it was given and as a paper writes it. */
function asShown(id: string, text: string, questions: readonly Question[], words: Catalogue): readonly string[] {
  const question = questions.find((each) => each.id === id)
  return question && question.kind !== 'text' && isField(question)
    ? [text, ...stringsIn(fieldBlocks(question, text, words))]
    : [text]
}

/** Of each measure the present answer, one that came late and waits, and the latest earlier one. */
async function readSaid({ powers: { store }, book }: Reading): Promise<(measure: Measure) => readonly Answer[]> {
  const asked = book.requests.map(({ subject }) => subject)
  const [present, waiting, earlier] = await Promise.all([
    book.round ? store.answers.presentOf(book.round.id) : [],
    book.round ? store.lateAnswers.waitingOf(book.round.id) : [],
    earlierAnswers({ store }, book, asked),
  ])
  const byRequest = Map.groupBy([...present, ...waiting.map(({ answer }) => answer)], ({ request }) => request)
  return (measure) => {
    const last = earlier.get(measure.id)
    return [...(byRequest.get(book.requestOf(measure)?.id ?? '') ?? []), ...(last ? [last.answer] : [])]
  }
}

/** Names that stand in every paper: the city's, of plan and fields, offices and rounds, with its criteria and questions. */
function namesIn({ powers: { city }, book }: Reading, { paper }: Draft, part: PaperLevel): readonly string[] {
  const questions = book.round?.questionnaire ?? []
  const labels = questions.filter(({ level }) => belongsIn(level, part)).flatMap(({ label }) => label ?? [])
  const plan = city.plans.find(({ code }) => code === paper.plan)
  return [
    city.name,
    ...ownPlans(city).map(({ name }) => name),
    ...stringsIn([plan?.code, plan?.committee, plan?.criteria, plan?.paper]),
    ...labels,
    ...book.fields.map(({ name }) => name),
    ...book.rounds.map(({ label }) => label),
    ...book.directory.parties.flatMap(({ name, number }) => [name, `${number ?? ''} – ${name}`]),
  ]
}
