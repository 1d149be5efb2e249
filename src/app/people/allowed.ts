import type { Measure } from '#domain/measure.ts'
import { type Action, may } from '#domain/permission.ts'
import { standingOf } from '#domain/standing.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** Whether a person may do something, with the measure in hand if there is one: for what a command shows or offers. */
export function allowed(
  { directory, today, chain }: Pick<RoundBook, 'directory' | 'today' | 'chain'>,
  { person, roles }: Pick<Actor, 'person' | 'roles'>,
  action: Action,
  plan: string,
  measure: Measure | null = null,
): boolean {
  return may(standingOf(person, roles, { directory, day: today, plan, chain: measure && chain(measure) }), action)
}
