import { fold } from '#domain/fold.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { withoutLeadIn } from '#app/chat/lead-in.ts'
import { namesChoice } from '#app/chat/names-choice.ts'

const longestChoice = 8

/**
 * The words at the start of a text that name one of a few choices; behind a lead-in, whatever stands there until another
 * part begins: `durch den Ältestenrat`.
 */
export function partNamedAt(text: string, prompt: Prompt): string | undefined {
  const isLedIn = withoutLeadIn(prompt, text) !== text
  const bare = isLedIn ? bareName(prompt, text) : text
  const leadIn = text.slice(0, text.length - bare.length)
  const words = bare.split(/\s+/)
  for (let count = Math.min(longestChoice, words.length); count > 0; count -= 1) {
    const start = startOf(bare, count)
    const isChoice = (prompt.choices ?? []).some((choice) => namesChoice(start.replace(/[.,;:!?]+$/, ''), choice))
    if (isChoice) return leadIn + start
  }
  if (!isLedIn) return undefined
  const end = words.findIndex((word) => /\d/.test(word) || isEnd(word, prompt.ends ?? []))
  const count = end === -1 ? words.length : end
  return count === 0 ? undefined : leadIn + startOf(bare, count)
}

/** A name without the small words and the article that may go before it: `durch den Rat`, `der Rat`. */
export const bareName = (prompt: Pick<Prompt, 'leadIns'>, text: string): string =>
  withoutLeadIn(prompt, text).replace(/^(?:der|den|dem|die|das|the)\s+(?=\S)/i, '')

const startOf = (text: string, count: number): string =>
  new RegExp(String.raw`^(?:\S+\s*){${count}}`).exec(text)?.[0].trim() ?? ''

const isEnd = (word: string, ends: readonly string[]): boolean => ends.some((end) => fold(end) === fold(word))
