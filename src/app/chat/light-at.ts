import { fold } from '#domain/fold.ts'
import { nearest } from '#domain/nearest.ts'
import { lightNamed, lightNames } from '#text/light-named.ts'

/** The words at the start of `text` that name a light, or that look like one with a slip; undefined for all else. */
export function lightAt(text: string): string | undefined {
  const first = /^\S+/.exec(text)?.[0] ?? ''
  const folded = fold(text)
  const name = lightNames.find((each) => folded === each || folded.startsWith(`${each} `))
  if (name !== undefined) return text.split(/\s+/).slice(0, name.split(' ').length).join(' ')
  const bare = first.replace(/[,;:.]$/, '')
  if (lightNamed(bare)) return bare
  const typo = /^\S+\s+\d{1,3}\s?%?(\s|$)/.test(text) && nearest(first, lightNames).length > 0
  return typo ? first : undefined
}
