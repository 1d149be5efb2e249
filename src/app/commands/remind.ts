import { dayOf } from '#domain/instant.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { Command } from '#app/contracts/command.ts'
import { mainPlan } from '#app/main-plan.ts'
import { measurePrompt } from '#app/answers/measure-prompt.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply } from '#app/reply.ts'
import { readBook } from '#app/rounds/round-book.ts'
import { reminding } from '#app/rounds/reminding.ts'

/** Reminds now of everything open, or of one measure; at most once a day for each. */
export const remind: Command<Pick<Powers, 'store' | 'city' | 'now' | 'newId' | 'quietUntil'>> = {
  word: 'remind',
  needs: 'remind',
  async questions(powers, _, by) {
    const book = await readBook(powers, mainPlan(powers.city).code)
    return [{ ...measurePrompt([], book.measures, by), required: false }]
  },
  async run(powers, args, { words }) {
    const plan = mainPlan(powers.city)
    const book = await readBook(powers, plan.code)
    if (book.round?.state !== 'open') return refused({ kind: 'no-open-round', opens: book.next?.opens ?? null })
    const wanted = args['measure']
    const open = book.requests.filter(
      ({ state, declinedBy, subject }) =>
        state === 'asked' && declinedBy === null && (wanted === undefined || book.measure(subject)?.code === wanted),
    )
    if (open.length === 0) {
      const { nothingOpen, nothingOpenFor } = words.status
      return accepted(answering(reply(wanted === undefined ? nothingOpen(book.round.label) : nothingOpenFor(wanted))))
    }
    const { zone } = powers.city
    const due = open.filter(({ remindedAt }) => remindedAt === null || dayOf(remindedAt, zone) !== book.today)
    const latest = open
      .flatMap(({ remindedAt }) => remindedAt ?? [])
      .toSorted()
      .at(-1)
    if (due.length === 0 && latest !== undefined) return refused({ kind: 'reminded-today', at: latest })
    const effects = await reminding(
      powers,
      plan,
      book,
      book.round,
      due.map((request) => ({ request, step: request.step ?? 0, to: 'responsible' })),
    )
    return accepted({ ...effects, reply: reply(words.rounds.reminded(due.length, effects.messages.length)) })
  },
}
