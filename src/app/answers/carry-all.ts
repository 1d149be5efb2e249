import type { Answer } from '#domain/answer.ts'
import { missingQuestions } from '#domain/check-answer.ts'
import { carryForward } from '#domain/give-answer.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Question } from '#domain/questionnaire.ts'
import type { Block } from '#report/block.ts'
import { heading, list, paragraph, strong, t } from '#report/build.ts'
import { questionTitle } from '#report/question-title.ts'
import { problemSentence } from '#text/problem.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { ageTold } from '#app/answers/age-told.ts'
import { answered } from '#app/answers/answered.ts'
import { type AnsweringRead, readAnswering } from '#app/answers/answering.ts'
import { changeableUntil } from '#app/answers/changeable-until.ts'
import { requestButtons } from '#app/answers/request-blocks.ts'
import { mainPlan } from '#app/main-plan.ts'
import { allowed } from '#app/people/allowed.ts'
import type { Powers } from '#app/powers.ts'
import { replyWith } from '#app/reply.ts'
import { earlierAnswers } from '#app/rounds/earlier-answers.ts'
import { awaited, type OwnRequest } from '#app/rounds/own-requests.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

type CarryPowers = Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>

/** What became of one open measure: its answer stands again, or why it could not be taken over. */
type Carried = OwnRequest & { readonly hasLast: boolean } & (
    | {
        readonly answer: Answer
        readonly decision: Decision
        readonly reading: AnsweringRead
        /** Of a motion's point, of when its words are. */
        readonly age: readonly string[]
      }
    | { readonly why: string }
  )

/**
 * Lets the last answers to all that is awaited of a person stand, or to the measures with these `codes`, as far as they
 * are complete; the rest is named. Refuses codes that are not asked about or not theirs.
 */
export async function carryAll(powers: CarryPowers, by: Actor, codes?: readonly string[]): Promise<Outcome<Decision>> {
  const plan = mainPlan(powers.city)
  const book = await readBook(powers, plan.code)
  const named = codes?.map((code) => namedRequest(book, code))
  const unasked = codes?.find((_, at) => named?.[at] === undefined)
  if (unasked !== undefined) return refused({ kind: 'not-asked', code: unasked })
  const wanted = named?.flatMap((each) => each ?? []) ?? awaited(book, by.person.id, plan.reminders)
  const open = wanted.filter(({ measure }) => allowed(book, by, 'answer', plan.code, measure))
  const foreign = named && wanted.find((each) => !open.includes(each))
  if (foreign) return refused({ kind: 'not-your-measure', code: foreign.measure.code })
  if (open.length === 0) return refused({ kind: 'no-open-request' })
  const last = await earlierAnswers(
    powers,
    book,
    open.map(({ measure }) => measure.id),
  )
  const carried: Carried[] = []
  for (const own of open) carried.push(await carry(powers, by, own, last.get(own.measure.id)?.answer))
  const decisions = carried.flatMap((each) => ('decision' in each ? [each.decision] : []))
  return accepted({
    reply: summary(carried, by),
    changes: decisions.flatMap(({ changes }) => changes),
    messages: decisions.flatMap(({ messages }) => messages),
  })
}

function namedRequest(book: RoundBook, code: string): OwnRequest | undefined {
  const measure = book.measures.find((each) => each.code === code)
  const request = measure && book.requestOf(measure)
  return measure && request ? { measure, request, standingIn: false } : undefined
}

async function carry(powers: CarryPowers, by: Actor, own: OwnRequest, earlier: Answer | undefined): Promise<Carried> {
  const { words, say } = by
  const { measure, request } = own
  const left = (why: string): Carried => ({ ...own, hasLast: earlier !== undefined, why })
  if (!earlier) return left(words.answers.notTaken.nothingBefore)
  if (request.query !== null) return left(words.answers.notTaken.query)
  if (request.answer !== null) return left(words.answers.notTaken.answered)
  const reading = await readAnswering(powers, measure.code, by)
  if (!reading.ok) return left(problemSentence(reading.problem, words, say))
  const { answering } = reading.value
  const missing = missingQuestions(earlier, answering.round.questionnaire)
  if (missing.length > 0) return left(words.answers.notTaken.incomplete(say.list(missing.map(titled(by)))))
  const outcome = carryForward({ ...answering, earlier, completed: {} })
  if (!outcome.ok) return left(problemSentence(outcome.problem, words, say))
  const decision = answered({ powers, by, ...reading.value, answer: outcome.value })
  const age = await ageTold(powers, reading.value, earlier, by)
  return { ...own, hasLast: true, answer: outcome.value, decision, reading: reading.value, age }
}

const titled =
  ({ words }: Actor) =>
  (question: Question): string =>
    questionTitle(question, words)

/** What was taken over, measure by measure, and below it what was not and why. */
function summary(carried: readonly Carried[], by: Actor): Decision['reply'] {
  const { answers } = by.words
  const taken = carried.flatMap((each) => ('answer' in each ? [each] : []))
  const left = carried.flatMap((each) => ('why' in each ? [each] : []))
  const [first] = taken
  return replyWith(
    left.flatMap(({ measure, hasLast }) => requestButtons(measure, hasLast, by)),
    paragraph(strong(answers.taken(taken.length))),
    ...taken.map(takenLine(by)),
    ...(first ? [paragraph(ending(first.reading, first.answer, by))] : []),
    ...(left.length > 0
      ? [
          heading(4, answers.notTaken.title),
          list(...left.map(({ measure, why }) => `${measure.code} ${measure.title}: ${why}`)),
        ]
      : []),
  )
}

const takenLine =
  ({ words, say }: Actor) =>
  ({ measure, answer, age }: Extract<Carried, { readonly answer: Answer }>): Block => {
    if (age.length > 0) return paragraph(`${measure.code} ${measure.title}: ${age.join(' ')}`)
    const percent = answer.percent === null ? '' : ` · ${say.percent(answer.percent)}`
    return paragraph(
      `${measure.code} ${measure.title}: `,
      { type: 'light', light: answer.light, label: say.light(answer.light) },
      t(`${percent}. ${words.answers.unchanged(answer.unchangedRounds)}`),
    )
  }

const ending = ({ answering }: AnsweringRead, { late }: Answer, by: Actor): string =>
  [late ? by.words.answers.late : '', changeableUntil(answering, by)].filter((sentence) => sentence !== '').join(' ')
