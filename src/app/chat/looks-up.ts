import type { CommandWord } from '#app/contracts/command.ts'

const onlyLook: ReadonlySet<CommandWord> = new Set<CommandWord>([
  'help',
  'tasks',
  'history',
  'status',
  'open',
  'gaps',
  'log',
  'my-data',
])

/** Whether a command only shows something. */
export const looksUp = (word: CommandWord): boolean => onlyLook.has(word)
