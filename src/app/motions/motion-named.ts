import { fold } from '#domain/fold.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { paperNumberFits } from '#domain/paper-number-fits.ts'
import type { Prompt } from '#app/contracts/prompt.ts'

/** A motion by its number; of one that is known the letters before it may be left out: `1311/2021`. */
export function motionNamed(
  { codes = [], patterns }: Pick<Prompt, 'codes' | 'patterns'>,
  text: string,
): Outcome<string> {
  const typed = text.trim().replace(/[.,;:!?]+$/, '')
  const known = codes.find((code) => fold(code) === fold(typed)) ?? onlyEnding(typed, codes)
  if (!patterns) {
    return known === undefined
      ? refused({ kind: 'unknown-motion', text: typed, known: codes.slice(-3) })
      : accepted(known)
  }
  if (known !== undefined) return refused({ kind: 'motion-known', text: known })
  const number = typed.toUpperCase().replaceAll(/\s+/g, '')
  return paperNumberFits(number, patterns)
    ? accepted(number)
    : refused({ kind: 'bad-motion-number', text: typed, patterns })
}

/** The one number that ends like this behind its letters. */
function onlyEnding(typed: string, codes: readonly string[]): string | undefined {
  const [only, ...others] = codes.filter((code) => /\d/.test(typed) && withoutLetters(code) === withoutLetters(typed))
  return others.length === 0 ? only : undefined
}

const withoutLetters = (text: string): string => fold(text).replace(/^[^\d]+/, '')

/** What looks like the number of a motion at the start of a line: one that is known, or a word with a figure and a stroke. */
export function motionAt(text: string, prompt: Pick<Prompt, 'codes' | 'patterns'>): string | undefined {
  const [first = ''] = text.split(/\s+/)
  const pair = /^\p{L}+\s+\S+/u.exec(text)?.[0] ?? ''
  if (/\d/.test(pair) && /[/-]/.test(pair) && isWritten(motionNamed(prompt, pair), first)) return pair
  return /\d/.test(first) && (/\//.test(first) || motionNamed(prompt, first).ok) ? first : undefined
}

/** Whether a number begins with these letters: `AN 1311/2021` is one, `neu 1311/2021` is not. */
const isWritten = (named: Outcome<string>, letters: string): boolean =>
  named.ok && fold(named.value).startsWith(fold(letters))
