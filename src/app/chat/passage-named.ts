import { fold } from '#domain/fold.ts'
import type { Choice } from '#app/contracts/prompt.ts'

/** The passage people mean by `M-03 Ursache`, `m03 ursache:` or `Vorschlag`; undefined when none is called so. */
export function passageNamed(text: string, names: readonly Choice[]): string | undefined {
  const wanted = bare(text)
  return names.find(({ value, label }) => bare(label) === wanted || bare(value) === wanted)?.value
}

/**
 * The name of a passage at the start of a text. A name of several words must end the text or bear a colon: in “M-03
 * Stand der Dinge” only `M-03` is a name. `M 03` is one as well. Without a name, it is the first word that will not do.
 */
export function passageAt(text: string, names: readonly Choice[]): string {
  const longest = Math.max(0, ...names.map(({ label }) => label.split(' ').length)) + 1
  for (let count = longest; count > 0; count -= 1) {
    const start = new RegExp(String.raw`^\S+(?:\s+\S+){${count - 1}}`).exec(text)?.[0]
    if (start === undefined) continue
    const isWhole = start.endsWith(':') || start === text || count === 1 || /^\p{L}{1,4} +\d{1,3}$/u.test(start)
    if (isWhole && passageNamed(start, names) !== undefined) return start
  }
  return /^\S+/.exec(text)?.[0] ?? ''
}

const bare = (text: string): string => fold(text).replaceAll(/[\s._:/-]+/g, '')
