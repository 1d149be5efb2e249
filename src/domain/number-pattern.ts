/** What a pattern may have places for, and what fits there: `{no}` must be there once, `{year}` may be. */
const places: Readonly<Record<string, string>> = { '{no}': '[0-9]{1,6}', '{year}': '(?:19|20)[0-9]{2}' }

// A supplement to a paper bears its number with a number of its own behind it.
const suffix = '(?:/[1-9][0-9]?)?'

/**
 * What the numbers (Vorlagen-Nummer) of a city's papers look like, such as `{no}/{year}` or `AN/{no}/{year}`, as an
 * expression for the whole number; a supplement's, `1344/2026/1`, fits as well. Undefined for a pattern that has no place
 * for the number, two of a kind, or an unknown one.
 */
export function numberPattern(pattern: string): RegExp | undefined {
  const parts = pattern.split(/(\{[^{}]*\})/)
  const named = parts.filter((_, at) => at % 2 === 1)
  const isSound =
    named.includes('{no}') &&
    named.every((place, at) => place in places && named.indexOf(place) === at) &&
    parts.every((part, at) => at % 2 === 1 || !/[{}]/.test(part))
  if (!isSound) return undefined
  const source = parts.map((part) => places[part] ?? part.replace(/[\\^$.*+?()[\]|/]/g, String.raw`\$&`)).join('')
  return new RegExp(`^${source}${suffix}$`, 'u')
}
