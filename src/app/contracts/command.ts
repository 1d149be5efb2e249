import type { Outcome } from '#domain/outcome.ts'
import type { Action } from '#domain/permission.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Prompt } from '#app/contracts/prompt.ts'

export const commandWords = [
  'help',
  'tasks',
  'report',
  'same',
  'history',
  'status',
  'open',
  'remind',
  'round',
  'interim-report',
  'confirm',
] as const
export type CommandWord = (typeof commandWords)[number]

/**
 * A command as a value: what it asks for, the right it needs, and what it decides. Its German and English names,
 * summary and example stand in the catalogue under the same word. A missing argument becomes a question.
 */
export interface Command<Powers> {
  readonly word: CommandWord
  readonly needs: Action
  /** The right that these arguments need, where it is more than `needs`. */
  needsFor?(args: Args): Action
  /** Called without content, it walks through all its questions, not only the required ones. */
  readonly interview?: boolean
  /** Fills in what goes without saying: the only open measure, an earlier draft (then `resumed`). */
  complete?(powers: Powers, args: Args, by: Actor): Promise<{ readonly args: Args; readonly resumed: boolean }>
  /** The request whose draft keeps what was said until it is answered. */
  draftOf?(powers: Powers, args: Args, by: Actor): Promise<string | undefined>
  /** What it asks for, given what is known already; words on one line are read in this order. */
  questions(powers: Powers, args: Args, by: Actor): Promise<readonly Prompt[]>
  run(powers: Powers, args: Args, by: Actor): Promise<Outcome<Decision>>
}
