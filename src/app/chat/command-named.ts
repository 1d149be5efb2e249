import { fold } from '#domain/fold.ts'
import { catalogue } from '#text/catalogue.ts'
import { commandWords, type CommandWord } from '#app/contracts/command.ts'

const names = new Map<string, CommandWord>(
  commandWords.flatMap((word) =>
    [word, ...catalogue('de').commands[word].names, ...catalogue('en').commands[word].names].map(
      (name) => [fold(name), word] as const,
    ),
  ),
)

/** The command a word names, in German or English, whatever its case. */
export const commandNamed = (word: string): CommandWord | undefined => names.get(fold(word))

/** Every name of every command, for the nearest one to a mistyped word. */
export const commandNames: readonly string[] = [...names.keys()]
