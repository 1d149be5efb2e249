import { fold } from '#domain/fold.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { paperNumberFits } from '#domain/paper-number-fits.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { withoutLeadIn } from '#app/chat/lead-in.ts'
import { saysYesOrNo } from '#app/chat/says-yes-or-no.ts'
import { namesChoice } from '#app/chat/names-choice.ts'

/** So many words the name of a paper of ours has at most, such as `Stellungnahme zu AN/1311/2021`. */
const longestName = 4

/**
 * A released paper of ours by its round or motion, its id; else a number of the council, as it is written. Refuses a
 * paper of ours that is not released, and what looks like no number of the city.
 */
export function paperNamed(prompt: Prompt, typed: string): Outcome<string> {
  const { names = [], patterns = [] } = prompt
  const text = typed.replace(/[.,;:!?]+$/, '')
  const number = withoutLeadIn(prompt, text)
  // A no to the question may mean that there is none, or that another one was meant: it must not drop what was named.
  const value = saysYesOrNo(text) ? undefined : choiceNamed(prompt, text, number)
  if (value !== undefined) return accepted(value)
  if (beginsWith(text, prompt.ours ?? []))
    return refused({ kind: 'no-released-paper', text, known: names.map(({ label }) => label) })
  return /^\S*\d\S*$/.test(number) && paperNumberFits(number, patterns)
    ? accepted(number)
    : refused({ kind: 'bad-paper-number', text: number, patterns })
}

/** One of ours by name or by its place in the list. */
function choiceNamed({ choices = [], names = [] }: Prompt, ...texts: readonly string[]): string | undefined {
  const found = [...choices, ...names].find((each) => texts.some((text) => namesChoice(text, each)))
  const place = texts.find((text) => /^\d{1,2}$/.test(text))
  return found?.value ?? choices[Number(place) - 1]?.value
}

/** The words at the start of a text that name a paper: `mit Vorlage 0815/2027`, `Bericht DP 2026-H2`. */
export function paperAt(text: string, prompt: Prompt): string | undefined {
  const before = /^(?:(?:mit|with)\s+)?(?:(?:der|dem|the)\s+)?/i.exec(text)?.[0] ?? ''
  const from = text.slice(before.length)
  const isOurs = beginsWith(from, prompt.ours ?? [])
  if (!isOurs && withoutLeadIn(prompt, from) === from) return undefined
  const starts = Array.from({ length: longestName }, (_, at) => startOf(from, at + 1)).toReversed()
  const named = starts.find((start) => paperNamed(prompt, start).ok)
  return before + (named ?? startOf(from, 2))
}

const startOf = (text: string, count: number): string =>
  new RegExp(String.raw`^(?:\S+\s*){1,${count}}`).exec(text)?.[0].trim() ?? ''

const beginsWith = (text: string, words: readonly string[]): boolean =>
  words.some((word) => ` ${fold(text)} `.startsWith(` ${fold(word)} `))
