import type { Command } from '#app/contracts/command.ts'
import { homePlan } from '#app/home-plan.ts'
import { paperAct } from '#app/papers/paper-acts.ts'
import { paperArgs, paperDone, paperQuestions } from '#app/papers/paper-talk.ts'
import { allowed } from '#app/people/allowed.ts'
import type { Powers } from '#app/powers.ts'
import { readBook } from '#app/rounds/round-book.ts'

type Needed = Pick<
  Powers,
  'store' | 'city' | 'now' | 'newId' | 'quietUntil' | 'calendar' | 'formats' | 'sha512' | 'fetch'
>

/** All that is done with the interim report, from its draft over edits and remarks to release and withdrawal. */
export const interimReport: Command<Needed> = {
  word: 'interim-report',
  needs: 'see-released-paper',
  needsFor: ({ action }) => paperAct(action)?.needs ?? 'see-released-paper',
  async complete(powers, args, by) {
    return { args: await paperArgs({ powers, plan: homePlan(powers.city), by, args }), resumed: false }
  },
  questions: (powers, args, by) => paperQuestions({ powers, plan: homePlan(powers.city), by, args }),
  async takes(powers, { name }, by) {
    const plan = homePlan(powers.city)
    const book = await readBook(powers, plan.code)
    const isDraft = /\.(?:docx?|odt|pdf)$/i.test(name) && allowed(book, by, 'edit-paper', plan.code)
    return isDraft ? { action: 'read' } : undefined
  },
  run: (powers, args, by) => paperDone({ powers, plan: homePlan(powers.city), by, args }),
}
