import type { PlanSettings } from '#domain/city.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { motionPrompt } from '#app/motions/motion-questions.ts'
import { paperAct } from '#app/papers/paper-acts.ts'
import { actionPrompt, paperArgs, paperDone, paperQuestions } from '#app/papers/paper-talk.ts'
import { paperWords } from '#app/papers/paper-words.ts'
import { type StatementMeant, statementMeant } from '#app/papers/statement-meant.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply } from '#app/reply.ts'

type Needed = Pick<
  Powers,
  'store' | 'city' | 'now' | 'newId' | 'quietUntil' | 'calendar' | 'formats' | 'sha512' | 'fetch'
>

/** All that is done with the statement on a motion: the same as with the interim report, and in its own words. */
export const statement: Command<Needed> = {
  word: 'statement',
  needs: 'see-released-paper',
  needsFor: ({ action }) => paperAct(action)?.needs ?? 'see-released-paper',
  async complete(powers, args, by) {
    const { plan } = await statementMeant(powers, args)
    if (!plan) return { args, resumed: false }
    const named = { ...args, ...(plan.motion && { motion: plan.motion.number }) }
    return { args: await paperArgs({ powers, plan, by: readerOf(by, plan), args: named }), resumed: false }
  },
  async questions(powers, args, by) {
    const meant = await statementMeant(powers, args)
    const which = whichMotion(meant, args, by)
    if (!meant.plan) return [which, actionPrompt(by)]
    return [which, ...(await paperQuestions({ powers, plan: meant.plan, by: readerOf(by, meant.plan), args }))]
  },
  async run(powers, args, by) {
    const { plan } = await statementMeant(powers, args)
    if (!plan) return accepted(answering(reply(by.words.statements.noMotion)))
    return aboutStatement(await paperDone({ powers, plan, by: readerOf(by, plan), args }), plan, by)
  },
}

const readerOf = (by: Actor, plan: PlanSettings): Actor => ({ ...by, words: paperWords(by.words, plan) })

/** A refusal in the words for the statement of a plan. */
function aboutStatement<T>(outcome: Outcome<T>, { code }: PlanSettings, { words }: Actor): Outcome<T> {
  if (outcome.ok || !(outcome.problem.kind in words.statements.problems)) return outcome
  return refused({ kind: 'on-statement', motion: code, problem: outcome.problem })
}

/** Which motion: asked where several could be meant; once it is clear what is to be done, no other number is taken for one. */
function whichMotion({ plan, motions }: StatementMeant, { action }: Args, { words }: Actor): Prompt {
  const codes = motions.map(({ number }) => number)
  const label = words.statements.whichMotion
  if (!plan || action === undefined)
    return motionPrompt('motion', { label, hint: null }, { codes, required: !plan && codes.length > 0 })
  const choices = codes.map((value) => ({ value, label: value }))
  const plain = { required: false, hint: null, before: null, onlyIfNamed: true } as const
  return { ...plain, id: 'motion', kind: 'choice', label, choices }
}
