import { fold } from '#domain/fold.ts'
import { languages } from '#domain/person.ts'
import { commandWords } from '#app/contracts/command.ts'
import { catalogue } from '#text/catalogue.ts'

/**
 * Whether words begin like something the bot is told to do: with a command's name, with what a liaison does about a paper, or
 * with a measure's code. Any others in reply to a post of its are talk about it, though clients mention whose post it is.
 */
export function isOrder(text: string): boolean {
  const line = fold(text)
  return beginsWithCode.test(line) || names.some((name) => line.startsWith(name) && ends.test(line.slice(name.length)))
}

const beginsWithCode = /^\p{L}{1,4}-\d{1,3}(?:[\s.,:;!?]|$)/u

const ends = /^(?:[\s.,:;!?]|$)/u

const names: readonly string[] = languages.flatMap((language) => {
  const { commands, papers } = catalogue(language)
  const { confirm, return: giveBack, number } = papers.actions
  return [...commandWords.flatMap((word) => commands[word].names), confirm, giveBack, number].map(fold)
})
