import type { Prompt } from '#app/contracts/prompt.ts'
import { withoutLeadIn } from '#app/chat/lead-in.ts'
import { personNamed } from '#app/people/person-named.ts'
import { means } from '#app/chat/control-word.ts'

const longestName = 6

/**
 * The words at the start of a text that name a person, lead-ins included: as many as name one. Where none do, a question
 * that must be answered takes what comes after a lead-in or stands alone, so that it can say why it will not do.
 */
export function personAt(text: string, prompt: Prompt): string | undefined {
  const bare = withoutLeadIn(prompt, text)
  const leadIn = text.slice(0, text.length - bare.length)
  const words = bare.split(/\s+/)
  for (let count = Math.min(longestName, words.length); count > 0; count -= 1) {
    const start = new RegExp(String.raw`^(?:\S+\s*){${count}}`).exec(bare)?.[0].trim() ?? ''
    if (personNamed(start, prompt.people ?? []).ok) return leadIn + start
  }
  const meant = leadIn !== '' || (prompt.required && !isDecision(bare))
  return meant && bare !== '' ? leadIn + (words.length <= longestName ? bare : (words[0] ?? '')) : undefined
}

const isDecision = (text: string): boolean => means(text, 'skip') || /^(?:ja|nein|yes|no)\b/i.test(text)
