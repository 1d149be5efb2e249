import type { Answer } from '#domain/answer.ts'
import { admitLate } from '#domain/give-answer.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Message } from '#app/contracts/message.ts'
import { answered } from '#app/answers/answered.ts'
import { type AnsweringRead, readAnswering } from '#app/answers/answering.ts'
import { measurePrompt } from '#app/answers/measure-prompt.ts'
import { redraft } from '#app/answers/redraft.ts'
import { yesOrNo } from '#app/chat/yes-or-no.ts'
import { mainPlan } from '#app/main-plan.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { reply, replyWith } from '#app/reply.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

/** Decides on an answer that came after the freeze: it becomes a marked supplement, or stays out of the report. */
export const admit: Command<Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>> = {
  word: 'admit',
  needs: 'admit-answer',
  async questions(powers, args, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const offered = await waiting(powers, book)
    const measure = measurePrompt(offered, book.measures, by)
    const code = args['measure']
    // Without a late answer there is nothing to decide; running it says so.
    if (code !== undefined && !offered.some((each) => each.code === code)) return [measure]
    return [measure, yesOrNo('decision', by.words.afterwards.admitQuestion, by)]
  },
  async run(powers, args, by) {
    const code = args['measure'] ?? ''
    const reading = await readAnswering(powers, code, by)
    if (!reading.ok) return reading
    const late = reading.value.waiting
    if (!late) return refused({ kind: 'no-late-answer', code })
    const deciding = { powers, by, read: reading.value, late }
    return args['decision'] === 'yes' ? admitted(deciding) : accepted(declined(deciding))
  },
}

interface Deciding {
  readonly powers: Pick<Powers, 'city' | 'newId' | 'quietUntil'>
  readonly by: Actor
  readonly read: AnsweringRead
  readonly late: Answer
}

function admitted(deciding: Deciding): Outcome<Decision> {
  const { powers, by, read, late } = deciding
  const outcome = admitLate(read.answering, late)
  if (!outcome.ok) return outcome
  const taken = answered({ ...read, powers, by, answer: outcome.value, waiting: undefined })
  const { says, buttons } = redraft(read, by)
  return accepted({
    reply: replyWith(buttons, by.words.afterwards.isAdmitted(read.measure.code), ...(says === '' ? [] : [says])),
    changes: [{ kind: 'late-decided', request: late.request, decision: 'admitted' }, ...taken.changes],
    messages: [...taken.messages, ...toAuthor(deciding, ({ words }) => words.afterwards.admitted(read.measure.code))],
  })
}

function declined(deciding: Deciding): Decision {
  const { by, read, late } = deciding
  const { code } = read.measure
  const opens = read.book.next?.opens ?? null
  return {
    reply: reply(by.words.afterwards.isDeclined(code)),
    changes: [{ kind: 'late-decided', request: late.request, decision: 'declined' }],
    messages: toAuthor(deciding, ({ words, say }) => words.afterwards.declined(code, opens && say.instant(opens))),
  }
}

const toAuthor = ({ powers, by, read, late }: Deciding, say: (reader: Actor) => string): readonly Message[] =>
  read.book.directory.people
    .filter(({ id }) => id === late.author && id !== by.person.id)
    .map((person) => notice(powers, person, read.book.directory, (reader) => reply(say(reader))))

/** The measures about which an answer waits. */
async function waiting({ store }: Pick<Powers, 'store'>, book: RoundBook) {
  const late = book.round ? await store.lateAnswers.waitingOf(book.round.id) : []
  const requests = late.map(({ answer }) => answer.request)
  return book.measures.filter((measure) => requests.includes(book.requestOf(measure)?.id ?? ''))
}
