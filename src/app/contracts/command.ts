import type { Action } from '#domain/permission.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import type { Args } from '#app/contracts/args.ts'

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
  /** What it asks for, given what is known already, in order; arguments on one line are read in this order. */
  questions(powers: Powers, args: Args, by: Actor, words: Catalogue): Promise<readonly Prompt[]>
  run(powers: Powers, args: Args, by: Actor, words: Catalogue): Promise<Outcome<Decision>>
}
