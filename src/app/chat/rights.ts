import type { PlanSettings } from '#domain/city.ts'
import type { Action } from '#domain/permission.ts'
import type { Problem } from '#domain/problem.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Command } from '#app/contracts/command.ts'
import { allowed } from '#app/people/allowed.ts'
import type { Powers } from '#app/powers.ts'
import { readBook } from '#app/rounds/round-book.ts'

/** What people may do about their own measures. */
const aboutMeasures: readonly Action[] = ['answer', 'decline', 'hand-over']

/**
 * The one place that asks for rights, with the subject in hand; undefined when all is well. Answering and
 * the like are judged once the measure is known: before that, people are only offered their own.
 */
export async function forbidden(
  powers: Powers,
  plan: PlanSettings,
  command: Command<Powers>,
  args: Args,
  by: Actor,
): Promise<Problem | undefined> {
  const action = command.needsFor?.(args) ?? command.needs
  const code = args['measure'] === '' ? undefined : args['measure']
  const ofMeasure = aboutMeasures.includes(action)
  if (ofMeasure && code === undefined) return undefined
  const book = await readBook(powers, plan.code)
  const measure = book.measures.find((each) => each.code === code)
  if (allowed(book, by, action, plan.code, measure)) return undefined
  return ofMeasure && code !== undefined ? { kind: 'not-your-measure', code } : { kind: 'not-allowed', action }
}
