import { numberPattern } from '#domain/number-pattern.ts'

const longest = 60

/**
 * Whether `text` is a paper's number (Vorlagen-Nummer) after one of the city's patterns (`paper.numbers`); in a city
 * without patterns any short line is one.
 */
export function paperNumberFits(text: string, patterns: readonly string[] = []): boolean {
  if (text.length > longest || text.trim() !== text || /^$|[\n\r]/.test(text)) return false
  return patterns.length === 0 || patterns.some((pattern) => numberPattern(pattern)?.test(text) === true)
}
