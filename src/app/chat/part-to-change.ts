import { fold } from '#domain/fold.ts'
import { catalogue } from '#text/catalogue.ts'
import type { Prompt } from '#app/contracts/prompt.ts'

/** What “ändern …” names: the question, or what could be changed when it names none. */
interface Change {
  readonly id: string | undefined
  /** What it shall be instead, where that is said at once. */
  readonly value: string
  readonly named: string
  readonly parts: readonly string[]
}

const words = (['de', 'en'] as const).flatMap((language) => {
  const { word, also } = catalogue(language).questions.change
  return [word, ...also].map(fold)
})

/** Reads “ändern Ursache”, also with what it shall be behind it; undefined for a text that does not begin with such a word. */
export function partToChange(prompts: readonly Prompt[], text: string): Change | undefined {
  const [first = '', ...rest] = text.split(/\s+/)
  if (!words.includes(fold(first))) return undefined
  const parts = prompts.filter(({ marks = [] }) => marks.length > 0)
  // “Punkt 10” is not “Punkt 1”: the longest name counts.
  const names = parts
    .flatMap(({ id, marks = [] }) => [id, ...marks].map((mark) => ({ id, count: mark.split(/\s+/).length, mark })))
    .toSorted((a, b) => b.count - a.count)
  const found = names.find(({ count, mark }) => fold(bare(rest.slice(0, count))) === fold(mark))
  return {
    id: found?.id,
    value: found ? text.replace(new RegExp(String.raw`^(?:\S+\s*){${found.count + 1}}`), '') : '',
    named: bare(rest),
    parts: parts.flatMap(({ marks = [] }) => marks[0] ?? []),
  }
}

const bare = (said: readonly string[]): string => said.join(' ').replace(/[.:!?]$/, '')
