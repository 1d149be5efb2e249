import { fold } from '#domain/fold.ts'
import { catalogue } from '#text/catalogue.ts'
import { looksUp } from '#app/chat/looks-up.ts'
import { commandWords, type CommandWord } from '#app/contracts/command.ts'

const names = new Map<string, CommandWord>(
  commandWords.flatMap((word) =>
    [word, ...catalogue('de').commands[word].names, ...catalogue('en').commands[word].names].map(
      (name) => [fold(name), word] as const,
    ),
  ),
)

const longest = Math.max(...[...names.keys()].map((name) => name.split(' ').length))

/** A command's name at the start of a line, and what follows it. */
export interface CommandAt {
  readonly word: CommandWord
  readonly rest: string
}

/** The command a text names, in German or English, whatever its case. */
export const commandNamed = (text: string): CommandWord | undefined => names.get(fold(text))

/**
 * The command at the start of a line; of “nicht folgen” and “nicht” the longer name counts. What only looks something up
 * may be put as a question: “offen?”, “wie steht es mit M-02?”.
 */
export function commandAt(line: string): CommandAt | undefined {
  const asked = line.replace(/\s*\?+$/, '')
  const lookedUp = asked === line ? undefined : nameAt(asked)
  return lookedUp && looksUp(lookedUp.word) ? lookedUp : nameAt(line)
}

function nameAt(line: string): CommandAt | undefined {
  const words = line.split(/\s+/)
  for (let count = Math.min(longest, words.length); count > 0; count -= 1) {
    const word = commandNamed(words.slice(0, count).join(' '))
    if (word) return { word, rest: line.replace(new RegExp(String.raw`^(?:\S+\s*){${count}}`), '').trim() }
  }
  return undefined
}

/** Every name of every command, for the nearest one to a mistyped word. */
export const commandNames: readonly string[] = [...names.keys()]
