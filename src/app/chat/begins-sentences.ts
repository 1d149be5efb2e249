import type { CommandWord } from '#app/contracts/command.ts'

/** “Offen ist noch …”, “Stand heute …”, “Maßnahme läuft …”: their names are words that many an answer begins with. */
const ordinary: ReadonlySet<CommandWord> = new Set<CommandWord>([
  'help',
  'tasks',
  'history',
  'status',
  'open',
  'round',
  'interim-report',
  'statement',
  'later',
  'follow',
  'language',
  'gaps',
  'query',
  'remark',
  'reopen',
  'measure',
  'field',
  'left',
  'log',
])

/** Whether an ordinary sentence may begin with this command’s name. */
export const beginsSentences = (word: CommandWord): boolean => ordinary.has(word)
