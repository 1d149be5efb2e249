import type { Answer } from '#domain/answer.ts'
import type { Measure } from '#domain/measure.ts'
import { originsOf } from '#domain/measure-link.ts'
import { accepted, refused } from '#domain/outcome.ts'
import { partyLabel } from '#domain/party.ts'
import type { Request } from '#domain/request.ts'
import { heading, paragraph } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { button } from '#app/chat/button.ts'
import { answerBlocks } from '#app/answers/answer-blocks.ts'
import { partnerLine } from '#app/answers/partner-line.ts'
import { commentsSeen } from '#app/answers/comments-seen.ts'
import { type Happened, timeline } from '#app/answers/timeline.ts'
import { shownQuestions } from '#app/answers/shown-questions.ts'
import { allowed } from '#app/people/allowed.ts'
import { mainPlan } from '#app/main-plan.ts'
import { measurePrompt } from '#app/answers/measure-prompt.ts'
import { successionBlocks } from '#app/measures/succession-blocks.ts'
import { ownRequests } from '#app/rounds/own-requests.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply, replyWith } from '#app/reply.ts'
import { answersElsewhere } from '#app/rounds/answers-elsewhere.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'
import { seenBy } from '#app/rounds/seen-by.ts'

/** The answers on one measure and on those it carries on, over the rounds, newest first; internal notes only to those concerned. */
export const history: Command<Pick<Powers, 'store' | 'city' | 'now'>> = {
  word: 'history',
  needs: 'see-measure',
  needsFor: ({ measure }) => (measure === undefined ? 'see-own' : 'see-measure'),
  async questions(powers, _, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const own = ownRequests(book, by.person.id).map(({ measure }) => measure)
    return [{ ...measurePrompt(own, book.measures, by), required: false }]
  },
  async run(powers, args, by) {
    const plan = mainPlan(powers.city)
    const book = seenBy(await readBook(powers, plan.code), by)
    const code = args['measure']
    if (code === undefined) return accepted(answering(which(book, by)))
    const measure = book.measures.find((each) => each.code === code)
    if (!measure) return refused({ kind: 'unknown-measure', code, nearest: [] })
    const carried = originsOf(book.links, measure.id)
    const origins = carried.filter((id) => book.measure(id) !== undefined)
    const requests = await requestsOf(powers, [measure.id, ...origins])
    const answers = await powers.store.answers.byIds(requests.flatMap(({ answer }) => answer ?? []))
    const happened = await whatHappened(powers, book, measure, requests, by)
    const body: Block[] = [heading(3, `${measure.code} ${measure.title}`)]
    body.push(...successionBlocks(book, measure, await powers.store.measures.turnsOf(measure.id), by))
    const head = body.length
    const reasons = allowed(book, by, 'see-remarks', plan.code)
    for (const round of book.rounds.toReversed()) {
      const questions = shownQuestions(round, plan, book, by, measure)
      for (const request of requests.filter((each) => each.round === round.id)) {
        const answer = answers.find((each) => each.request === request.id)
        body.push(heading(4, [round.label, ...about(book, measure, request), ...on(answer, by)].join(' ')))
        body.push(...officeThen(book, measure, request, by))
        const told = await happened(request)
        const now = answer ? answerBlocks(answer, questions, by) : [paragraph(stateOf(request, reasons, by))]
        body.push(...(told ? timeline(told, questions, by) : now))
        if (answer) body.push(...partnerLine(answer, measure, book, by))
      }
    }
    body.push(...(await elsewhere(powers, book, measure, carried, by)))
    if (body.length === head) body.push(paragraph(by.words.answers.neverAnswered))
    return accepted(answering(reply(...body)))
  },
}

/** The answers on the measures of another plan that a measure carries on, newest first. */
async function elsewhere(
  powers: Pick<Powers, 'store' | 'city'>,
  book: RoundBook,
  measure: Measure,
  carried: readonly string[],
  by: Actor,
): Promise<readonly Block[]> {
  const questions = shownQuestions(null, mainPlan(powers.city), book, by, measure)
  return (await answersElsewhere(powers, book, measure, carried)).flatMap(({ answer, roundLabel, of = '' }) => [
    heading(4, [roundLabel, `· ${of}`, ...on(answer, by)].join(' ')),
    ...answerBlocks(answer, questions, by),
  ])
}

/** The office that was asked then, where another one leads by now. */
function officeThen(book: RoundBook, measure: Measure, { party }: Request, { words }: Actor): readonly Block[] {
  const then = book.directory.parties.find(({ id }) => id === party)
  const isAnother = then !== undefined && then.id !== book.chain(measure).lead?.id
  return isAnother ? [paragraph(words.offices.ledThen(partyLabel(then)))] : []
}

/** Of requests that were discussed or answered too late, everything in order: for those who may see notes. */
async function whatHappened(
  { store }: Pick<Powers, 'store'>,
  book: RoundBook,
  measure: Measure,
  requests: readonly Request[],
  by: Actor,
): Promise<(request: Request) => Promise<Happened | undefined>> {
  const ids = allowed(book, by, 'see-notes', measure.plan, measure) ? requests.map(({ id }) => id) : []
  const comments = commentsSeen(await store.comments.on(ids), book, by, measure.plan)
  const late = await store.lateAnswers.on(ids)
  return async ({ id }) => {
    const own = {
      comments: comments.filter(({ request }) => request === id),
      late: late.filter(({ answer }) => answer.request === id),
    }
    const nothing = own.comments.length === 0 && own.late.length === 0
    return nothing ? undefined : { ...own, revisions: await store.answers.revisionsOf(id) }
  }
}

/** The code of another measure, when it is that one's request. */
const about = (book: RoundBook, measure: Measure, { subject }: Request): readonly string[] =>
  subject === measure.id ? [] : [`· ${book.measure(subject)?.code ?? ''}`]

const on = (answer: Answer | undefined, { say }: Actor): readonly string[] =>
  answer ? [`(${say.dayOf(answer.at)})`] : []

/** How a request without an answer stands, and for staff why it was excused. */
const stateOf = ({ state, reason }: Request, reasons: boolean, { words }: Actor): string =>
  reason === null || !reasons ? words.status.state[state] : `${words.status.state[state]}: ${reason}`

/** The requests of a measure and of those it carries on, the measure's own first. */
async function requestsOf({ store }: Pick<Powers, 'store'>, measures: readonly string[]): Promise<readonly Request[]> {
  return (await Promise.all(measures.map((id) => store.requests.ofMeasure(id)))).flat()
}

/** Without a code: the measures to look up, one's own first; no question that would stand in an answer's way. */
function which(book: RoundBook, by: Actor): Reply {
  const own = ownRequests(book, by.person.id).map(({ measure }) => measure)
  const measures = own.length > 0 ? own : book.measures
  const buttons = measures.slice(0, 20).map(({ code, title }) => button(by.words, title, 'history', { measure: code }))
  return replyWith(buttons, by.words.questions.measure.label)
}
