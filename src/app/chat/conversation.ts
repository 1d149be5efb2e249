import type { PlanSettings } from '#domain/city.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Command, CommandWord } from '#app/contracts/command.ts'
import type { Powers } from '#app/powers.ts'

/** One exchange: who speaks where, with which powers, about which plan. */
export interface Conversation {
  readonly powers: Powers
  readonly plan: PlanSettings
  readonly by: Actor
  /** The place's address key: dialogues belong to a person in a place. */
  readonly place: string
  /** Whether only this person reads there. */
  readonly direct: boolean
  /** Whether a form can be shown at once: what happened has a trigger. */
  readonly form: boolean
  /** A file that came with the words, as an argument. */
  readonly file?: string
  /** The platform's own id of the words. */
  readonly ref?: string | undefined
  /** The measures, by code, that what is said replies to. */
  readonly repliesTo?: readonly string[]
  /** The code of the call to the advisory board that what is said replies to. */
  readonly boardCall?: string | undefined
  readonly commands: ReadonlyMap<CommandWord, Command<Powers>>
}

/** The command a word stands for; words come from our own list, so a missing one is a bug. */
export function commandFor({ commands }: Conversation, word: CommandWord): Command<Powers> {
  const command = commands.get(word)
  if (!command) throw new Error('a command is named but not listed', { cause: word })
  return command
}
