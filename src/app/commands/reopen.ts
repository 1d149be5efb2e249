import type { Person } from '#domain/person.ts'
import { recipientOf } from '#domain/recipient.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Message } from '#app/contracts/message.ts'
import { admitButtons } from '#app/answers/admit-buttons.ts'
import { type AnsweringRead, readAnswering } from '#app/answers/answering.ts'
import { measurePrompt } from '#app/answers/measure-prompt.ts'
import { reasonKept } from '#app/answers/reason-kept.ts'
import { reasonPrompt } from '#app/answers/reason-prompt.ts'
import { button } from '#app/chat/button.ts'
import { mainPlan } from '#app/main-plan.ts'
import { motionLine } from '#app/motions/motion-line.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { replyWith } from '#app/reply.ts'
import { readBook } from '#app/rounds/round-book.ts'

/**
 * Opens a measure again: after the freeze for a marked supplement, until the paper is released; in an open round one
 * that was excused.
 */
export const reopen: Command<Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>> = {
  word: 'reopen',
  needs: 'admit-answer',
  async questions(powers, _, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const lacking = book.measures.filter((measure) =>
      ['missing', 'excused'].includes(book.requestOf(measure)?.state ?? ''),
    )
    return [measurePrompt(lacking, book.measures, by), reasonPrompt(by)]
  },
  async run(powers, args, by) {
    const reading = await readAnswering(powers, args['measure'] ?? '', by)
    if (!reading.ok) return reading
    const reopening = { powers, by, read: reading.value, reason: args['reason'] }
    return reading.value.answering.round.state === 'open' ? askAgain(reopening) : openForSupplement(reopening)
  },
}

interface Reopening {
  readonly powers: Pick<Powers, 'city' | 'newId' | 'quietUntil'>
  readonly by: Actor
  readonly read: AnsweringRead
  readonly reason: string | undefined
}

function openForSupplement(reopening: Reopening): Outcome<Decision> {
  const { by, read } = reopening
  const { answering, waiting } = read
  const { request, round, released, code, at } = answering
  const { label } = round
  if (round.kind === 'imported') return refused({ kind: 'frozen', code, label })
  if (released) return refused({ kind: 'released', code, label })
  if (request.reopenedAt !== null) return refused({ kind: 'reopened-already', code, at: request.reopenedAt })
  const { afterwards } = by.words
  const messages = told(reopening, ({ words }) => words.afterwards.pleaseSupplement(code, read.measure.title, label))
  const said = messages.length > 0 || answers(reopening)?.id === by.person.id
  return accepted({
    reply: replyWith(
      waiting ? admitButtons(by.words, code) : [],
      said ? afterwards.reopened(code) : afterwards.reopenedUnreachable(code),
      ...(waiting ? [afterwards.waitsLate] : []),
    ),
    changes: [{ kind: 'reopened', request: request.id, at, version: request.version }, ...kept(reopening)],
    messages,
    // Closed again, a question back would be settled, too.
    ...(request.query === null && {
      undo: {
        act: 'reopened',
        about: code,
        changes: [{ kind: 'request-settled', request: request.id, version: request.version + 1 }],
      },
    }),
  })
}

/** Before the freeze there is nothing to open but what was excused. */
function askAgain(reopening: Reopening): Outcome<Decision> {
  const { by, read } = reopening
  const { request, round, code } = read.answering
  if (request.state !== 'excused') return refused({ kind: 'still-changeable', code, closes: round.closes })
  return accepted({
    reply: replyWith([], by.words.afterwards.askedAgain(code)),
    changes: [
      { kind: 'request-state', request: request.id, state: 'asked', version: request.version },
      ...kept(reopening),
    ],
    messages: told(reopening, ({ words, say }) =>
      words.afterwards.pleaseAnswer(code, read.measure.title, say.instant(request.due)),
    ),
    undo: {
      act: 'reopened',
      about: code,
      changes: [
        {
          kind: 'request-taken-up',
          request: request.id,
          state: 'excused',
          reason: request.reason,
          version: request.version + 1,
        },
      ],
    },
  })
}

const kept = ({ powers, by, read, reason }: Reopening): readonly Change[] =>
  reasonKept(powers, read, by.person.id, reason)

const answers = ({ read: { book, measure } }: Reopening): Person | null =>
  recipientOf('responsible', book.chain(measure), book.directory, book.today)

function told(reopening: Reopening, say: (reader: Actor) => string): readonly Message[] {
  const { powers, by, read, reason } = reopening
  const person = answers(reopening)
  if (!person || person.id === by.person.id) return []
  return [
    notice(
      powers,
      person,
      read.book.directory,
      (reader) =>
        replyWith(
          [button(reader.words, reader.words.answers.reportButton, 'report', { measure: read.measure.code })],
          say(reader),
          ...motionLine(mainPlan(powers.city), reader),
          ...(reason === undefined ? [] : [reader.words.afterwards.because(reason)]),
        ),
      [read.answering.request.id],
    ),
  ]
}
