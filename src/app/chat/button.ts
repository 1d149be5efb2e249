import type { Catalogue } from '#text/catalogue.ts'
import type { Args } from '#app/contracts/args.ts'
import type { CommandWord } from '#app/contracts/command.ts'
import type { Button } from '#app/contracts/reply.ts'

/** A button for an invocation; what to type instead follows from the command's name and the arguments in order. */
export function button(words: Catalogue, label: string, word: CommandWord, args: Args = {}, shown?: string): Button {
  const said = [words.commands[word].names[0], ...(shown === undefined ? Object.values(args) : [shown])]
  return { label, call: { word, args }, says: said.filter((part) => part !== '').join(' ') }
}
