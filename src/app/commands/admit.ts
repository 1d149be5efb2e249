import type { Answer } from '#domain/answer.ts'
import { admitLate } from '#domain/give-answer.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Round } from '#domain/round.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Message } from '#app/contracts/message.ts'
import { answered } from '#app/answers/answered.ts'
import { type AnsweringRead, readAnswering } from '#app/answers/answering.ts'
import { measurePrompt } from '#app/answers/measure-prompt.ts'
import { reasonKept } from '#app/answers/reason-kept.ts'
import { reasonPrompt } from '#app/answers/reason-prompt.ts'
import { redraft } from '#app/answers/redraft.ts'
import { yesOrNo } from '#app/chat/yes-or-no.ts'
import { mainPlan } from '#app/main-plan.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply, replyWith } from '#app/reply.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

/**
 * Decides on an answer that came after grace: it goes in as a late one, after the freeze as a marked supplement, or
 * stays out of the report.
 */
export const admit: Command<Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>> = {
  word: 'admit',
  needs: 'admit-answer',
  async complete(powers, args) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    // With nothing to choose from nobody is asked; running it says so.
    const isIdle = args['measure'] === undefined && (await waiting(powers, book)).length === 0
    return { args: isIdle ? { ...args, measure: '' } : args, resumed: false }
  },
  async questions(powers, args, by) {
    if (args['measure'] === '') return []
    const book = await readBook(powers, mainPlan(powers.city).code)
    const offered = await waiting(powers, book)
    const measure = measurePrompt(offered, book.measures, by)
    const code = args['measure']
    // Without a late answer there is nothing to decide; running it says so.
    if (code !== undefined && !offered.some((each) => each.code === code)) return [measure]
    return [measure, yesOrNo('decision', by.words.afterwards.admitQuestion[phase(book.round)], by), reasonPrompt(by)]
  },
  async run(powers, args, by) {
    const code = args['measure'] ?? ''
    if (code === '') return accepted(answering(reply(by.words.afterwards.nothingWaits)))
    const reading = await readAnswering(powers, code, by)
    if (!reading.ok) return reading
    const late = reading.value.waiting
    if (!late) return refused({ kind: 'no-late-answer', code })
    const deciding = { powers, by, read: reading.value, late, reason: args['reason'] }
    return args['decision'] === 'yes' ? admitted(deciding) : accepted(declined(deciding))
  },
}

interface Deciding {
  readonly powers: Pick<Powers, 'city' | 'newId' | 'quietUntil'>
  readonly by: Actor
  readonly read: AnsweringRead
  readonly late: Answer
  readonly reason: string | undefined
}

/** Before the freeze what is admitted is late, after it a supplement. */
const phase = (round: Round | null): 'freeze' | 'grace' => (round?.state === 'open' ? 'grace' : 'freeze')

function admitted(deciding: Deciding): Outcome<Decision> {
  const { powers, by, read, late } = deciding
  const outcome = admitLate(read.answering, late)
  if (!outcome.ok) return outcome
  const taken = answered({ ...read, powers, by, answer: outcome.value, waiting: undefined })
  const { says, buttons } = redraft(read, by)
  const when = phase(read.book.round)
  return accepted({
    reply: replyWith(buttons, by.words.afterwards.isAdmitted[when](read.measure.code), ...(says === '' ? [] : [says])),
    changes: [
      { kind: 'late-decided', request: late.request, decision: 'admitted' },
      ...taken.changes,
      ...kept(deciding),
    ],
    messages: [
      ...taken.messages,
      ...toAuthor(deciding, ({ words }) => words.afterwards.admitted[when](read.measure.code)),
    ],
  })
}

function declined(deciding: Deciding): Decision {
  const { by, read, late } = deciding
  const { code } = read.measure
  const opens = read.book.next?.opens ?? null
  return {
    reply: reply(by.words.afterwards.isDeclined(code)),
    changes: [{ kind: 'late-decided', request: late.request, decision: 'declined' }, ...kept(deciding)],
    messages: toAuthor(deciding, ({ words, say }) => words.afterwards.declined(code, opens && say.instant(opens))),
  }
}

const kept = ({ powers, by, read, reason }: Deciding): readonly Change[] =>
  reasonKept(powers, read, by.person.id, reason)

const toAuthor = ({ powers, by, read, late, reason }: Deciding, say: (reader: Actor) => string): readonly Message[] =>
  read.book.directory.people
    .filter(({ id }) => id === late.author && id !== by.person.id)
    .map((person) =>
      notice(powers, person, read.book.directory, (reader) =>
        reply(say(reader), ...(reason === undefined ? [] : [reader.words.afterwards.because(reason)])),
      ),
    )

/** The measures about which an answer waits. */
async function waiting({ store }: Pick<Powers, 'store'>, book: RoundBook) {
  const late = book.round ? await store.lateAnswers.waitingOf(book.round.id) : []
  const requests = late.map(({ answer }) => answer.request)
  return book.measures.filter((measure) => requests.includes(book.requestOf(measure)?.id ?? ''))
}
