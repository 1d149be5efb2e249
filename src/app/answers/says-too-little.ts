import { commandNamed } from '#app/chat/command-named.ts'
import { lightAt } from '#app/chat/light-at.ts'

/** A word alone is a slip, or meant for something else. */
const leastWords = 2

const heading = /^(?:(?:zu|to|on)\s+)?(?:(?:antragspunkt|punkt|point)\s+)?\d+[\s.:)]+/i
const percent = /^[\s,;:.]*\d{1,3}\s?(?:%|prozent|percent)?(?![\p{L}\d])[\s,;:.]*/iu

/**
 * Whether a text is too short to be printed as it stands: a single word, a light and a percentage and nothing else, or the
 * name of a command.
 */
export function saysTooLittle(said: string): boolean {
  if (commandNamed(said.trim()) !== undefined) return true
  const text = said.trim().replace(heading, '')
  const light = lightAt(text) ?? ''
  const rest = text.slice(light.length).replace(percent, '')
  return (rest.match(/\p{L}{2,}/gu) ?? []).length < leastWords
}
