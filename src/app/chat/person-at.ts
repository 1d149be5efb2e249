import type { Prompt } from '#app/contracts/prompt.ts'
import { withoutLeadIn } from '#app/chat/lead-in.ts'
import { personCalled } from '#app/people/person-called.ts'
import { personNamed } from '#app/people/person-named.ts'
import { means } from '#app/chat/control-word.ts'

const longestName = 6

/**
 * The words at the start of a text that name a person, lead-ins included: a whole name before a part of one, and as
 * many as name one. Where none do, a question
 * that must be answered takes what comes after a lead-in or stands alone, so that it can say why it will not do.
 */
export function personAt(text: string, prompt: Prompt): string | undefined {
  const bare = withoutLeadIn(prompt, text)
  const leadIn = text.slice(0, text.length - bare.length)
  if (prompt.onlyIfNamed && leadIn === '') return undefined
  const words = bare.split(/\s+/)
  const { people = [] } = prompt
  const starts = Array.from({ length: Math.min(longestName, words.length) }, (_, at) =>
    startOf(bare, at + 1),
  ).toReversed()
  const named =
    starts.find((start) => personCalled(start, people)) ?? starts.find((start) => personNamed(start, people).ok)
  if (named !== undefined) return leadIn + named
  const meant = leadIn !== '' || (prompt.required && !isDecision(bare))
  return meant && bare !== '' ? leadIn + (words.length <= longestName ? bare : (words[0] ?? '')) : undefined
}

/** The first words of a text, as they stand there. */
const startOf = (text: string, count: number): string =>
  new RegExp(String.raw`^(?:\S+\s*){${count}}`).exec(text)?.[0].trim() ?? ''

const isDecision = (text: string): boolean => means(text, 'skip') || /^(?:ja|nein|yes|no)\b/i.test(text)
