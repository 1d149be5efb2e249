import type { Nameable } from '#app/contracts/prompt.ts'
import { officeCalled } from '#app/offices/office-names.ts'

const separator = /\s*(?:;|\n|,)\s*|\s+(?:und|and|&)\s+/giu

/** The ids of offices named one after the other, be there an “und” in a name; undefined where one of them is none. */
export function namesIn(text: string, offices: readonly Nameable[]): readonly string[] | undefined {
  const whole = officeCalled(text, offices)
  if (whole) return [whole.value]
  for (const { index, 0: words } of text.matchAll(separator)) {
    const first = officeCalled(text.slice(0, index), offices)
    const rest = first && namesIn(text.slice(index + words.length), offices)
    if (first && rest) return [first.value, ...rest]
  }
  return undefined
}
