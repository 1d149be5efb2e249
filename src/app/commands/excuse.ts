import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { type AnsweringRead, readAnswering } from '#app/answers/answering.ts'
import { measurePrompt } from '#app/answers/measure-prompt.ts'
import { redraft } from '#app/answers/redraft.ts'
import { textPrompt } from '#app/answers/text-prompt.ts'
import { button } from '#app/chat/button.ts'
import { mainPlan } from '#app/main-plan.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { replyWith } from '#app/reply.ts'
import { askedPeople } from '#app/rounds/asked-people.ts'
import { readBook } from '#app/rounds/round-book.ts'

/**
 * Does without an answer, for a reason that stays internal: reminders stop, those asked are told. Whoever answers all
 * the same is welcome. Refuses what is answered, and once the paper is released.
 */
export const excuse: Command<Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>> = {
  word: 'excuse',
  needs: 'excuse',
  async questions(powers, _, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    const open = book.measures.filter((measure) => ['asked', 'missing'].includes(book.requestOf(measure)?.state ?? ''))
    return [measurePrompt(open, book.measures, by), textPrompt(by.words.afterwards.whyExcused)]
  },
  async run(powers, args, by) {
    const reading = await readAnswering(powers, args['measure'] ?? '', by)
    if (!reading.ok) return reading
    const { request, round, released, code } = reading.value.answering
    const { label } = round
    if (released) return refused({ kind: 'released', code, label })
    if (round.kind === 'imported') return refused({ kind: 'frozen', code, label })
    if (request.state === 'answered') return refused({ kind: 'already-answered', code })
    return excused(powers, reading.value, args['text'] ?? '', by)
  },
}

function excused(
  powers: Pick<Powers, 'city' | 'newId' | 'quietUntil'>,
  read: AnsweringRead,
  reason: string,
  by: Actor,
): Outcome<Decision> {
  const { book, measure, answering } = read
  const { request, round, code } = answering
  const { says, buttons } = redraft(read, by)
  const asked = askedPeople(book, request, measure, mainPlan(powers.city).reminders)
  // Told once: another reason is none of theirs, and once the round is closed nobody waits any more.
  const told = request.state === 'asked' ? asked.filter(({ id }) => id !== by.person.id) : []
  const { id, state, version } = request
  return accepted({
    reply: replyWith(buttons, by.words.afterwards.excused(code), ...(says === '' ? [] : [says])),
    changes: [{ kind: 'excused', request: id, reason, version }],
    messages: told.map((person) =>
      notice(
        powers,
        person,
        book.directory,
        ({ words }) =>
          replyWith(
            [button(words, words.answers.reportButton, 'report', { measure: code })],
            words.afterwards.noNeedToAnswer(code, measure.title, round.label),
          ),
        [id],
      ),
    ),
    ...(state === 'excused'
      ? {}
      : {
          undo: {
            act: 'excused',
            about: code,
            changes: [{ kind: 'request-state', request: id, state, version: version + 1 }],
          },
        }),
  })
}
