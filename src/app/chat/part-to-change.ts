import { fold } from '#domain/fold.ts'
import { catalogue } from '#text/catalogue.ts'
import type { Prompt } from '#app/contracts/prompt.ts'

/** What “ändern …” names: the question, or what could be changed when it names none. */
interface Change {
  readonly id: string | undefined
  readonly named: string
  readonly parts: readonly string[]
}

const words = (['de', 'en'] as const).flatMap((language) => {
  const { word, also } = catalogue(language).questions.change
  return [word, ...also].map(fold)
})

/** Reads “ändern Ursache”; undefined for a text that does not begin with such a word. */
export function partToChange(prompts: readonly Prompt[], text: string): Change | undefined {
  const [first = '', ...rest] = text.split(/\s+/)
  if (!words.includes(fold(first))) return undefined
  const named = rest.join(' ').replace(/[.:!?]$/, '')
  const parts = prompts.filter(({ marks = [] }) => marks.length > 0)
  const found = parts.find(({ id, marks = [] }) => [id, ...marks].some((mark) => fold(mark) === fold(named)))
  return { id: found?.id, named, parts: parts.flatMap(({ marks = [] }) => marks[0] ?? []) }
}
