import type { Answer } from '#domain/answer.ts'
import type { Measure } from '#domain/measure.ts'
import type { Recipient } from '#domain/reminder.ts'
import { awaitsAnswer, type Request } from '#domain/request.ts'
import { phaseOf } from '#domain/round.ts'
import { standsIn } from '#domain/stands-in.ts'
import { paragraph, strong, t } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import { answerBlocks } from '#app/answers/answer-blocks.ts'
import { changeableUntil } from '#app/answers/changeable-until.ts'
import { partnerLine } from '#app/answers/partner-line.ts'
import { queryBlocks } from '#app/answers/query-blocks.ts'
import { askedButtons, requestBlocks } from '#app/answers/request-blocks.ts'
import { changeButton } from '#app/chat/change-button.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { MessagePart } from '#app/contracts/message.ts'
import type { Button } from '#app/contracts/reply.ts'
import { allowed } from '#app/people/allowed.ts'
import type { Powers } from '#app/powers.ts'
import { askedPeople } from '#app/rounds/asked-people.ts'
import type { ShownRound } from '#app/rounds/shown-round.ts'

/** What a prompt says of one measure by now. */
export interface Entry {
  readonly request: Request | undefined
  readonly to: Recipient
  readonly isOpen: boolean
  readonly whole: readonly Block[]
  /** The same in few words. */
  readonly brief: readonly Block[]
  readonly buttons: readonly Button[]
}

/** One measure of a prompt as it stands for this reader. */
export function entryOf(
  powers: Pick<Powers, 'now'>,
  shown: ShownRound,
  { request: id, to }: MessagePart,
  reader: Actor,
): Entry {
  const { book, answers } = shown
  const request = book.requests.find((each) => each.id === id)
  const measure = request && book.measure(request.subject)
  if (!request || !measure) return { request, to, isOpen: false, whole: [], brief: [], buttons: [] }
  if (isOpenTo(powers, shown, request, measure, reader))
    return { request, to, isOpen: true, ...openEntry(shown, request, measure, reader) }
  const answer = answers.get(request.id)
  const settled = answer
    ? answeredEntry(powers, shown, { request, measure, answer }, reader)
    : saying(measure, whatBecame(request, reader))
  return { request, to, isOpen: false, ...settled }
}

/** Whether this reader is still waited for. */
function isOpenTo(
  { now }: Pick<Powers, 'now'>,
  { book, plan, round }: ShownRound,
  request: Request,
  measure: Measure,
  { person }: Actor,
): boolean {
  if (!awaitsAnswer(request) || request.declinedBy !== null) return false
  if (phaseOf(round, now()) === 'closed' && request.state !== 'answered' && request.reopenedAt === null) return false
  const { responsible, others, deputy } = book.chain(measure)
  const asked = [responsible, ...others, deputy, ...askedPeople(book, request, measure, plan.reminders)]
  return asked.some((one) => one?.id === person.id)
}

type Said = Pick<Entry, 'whole' | 'brief' | 'buttons'>

function openEntry({ book, last }: ShownRound, request: Request, measure: Measure, reader: Actor): Said {
  const standingIn = standsIn(book.chain(measure), reader.person.id)
  const asked = { measure, request, standingIn, last: last.get(measure.id), withDue: request.state === 'asked' }
  const whole = [...requestBlocks(asked, reader), ...queryBlocks(book.queryOf(request), reader)]
  return { whole, brief: whole, buttons: askedButtons({ measure, request }, last.has(measure.id), reader) }
}

const saying = ({ code, title }: Measure, says: string): Said => {
  const blocks = [paragraph(strong(`${code} ${title}`)), paragraph(says)]
  return { whole: blocks, brief: blocks, buttons: [] }
}

function whatBecame({ state, declinedBy }: Request, { words: { standing } }: Actor): string {
  if (state === 'excused') return standing.excused
  if (state === 'missing') return standing.missing
  return declinedBy === null ? standing.elsewhere : standing.declined
}

interface Answered {
  readonly request: Request
  readonly measure: Measure
  readonly answer: Answer
}

/** What was answered, by whom if not by the reader, and until when it can be changed. */
function answeredEntry(
  { now }: Pick<Powers, 'now'>,
  { book, plan, round }: ShownRound,
  { request, measure, answer }: Answered,
  reader: Actor,
): Said {
  const { words, person } = reader
  const author = book.directory.people.find(({ id }) => id === answer.author)
  const by = author && author.id !== person.id ? words.standing.reportedBy(author.name) : words.standing.reported
  const blocks = answerBlocks(answer, round.questionnaire, reader)
  const light = blocks[0]?.type === 'paragraph' ? blocks[0] : undefined
  const texts = light ? blocks.slice(1) : blocks
  const head = paragraph(strong(`${measure.code} ${measure.title}`))
  // Of a motion's point there is no light.
  const said = light ? paragraph(`${by}: `, ...light.children) : paragraph(by)
  const coordinator = allowed(book, reader, 'record-answer', plan.code)
  const isClosed = phaseOf(round, now()) === 'closed'
  const until = isClosed ? '' : changeableUntil({ coordinator, request, round, at: now() }, reader)
  return {
    whole: [
      head,
      said,
      ...texts,
      ...partnerLine(answer, measure, book, reader),
      ...(until === '' ? [] : [paragraph({ type: 'emphasis', children: [t(until)] })]),
    ],
    brief: [head, said],
    buttons: until === '' ? [] : [changeButton(words, measure.code)],
  }
}
