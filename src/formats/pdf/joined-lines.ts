import { hyphen, lineEnd } from './page-text.ts'

const hyphenated = new RegExp(`${hyphen}\\s*(?=\\S)`, 'g')

/**
 * A text without its lines: what was hyphenated is whole. Where a line ends behind a sign that may be a word's own, in
 * `IT-` or `https://`, the words round it follow as one word as well.
 */
export function joinedLines(pieces: readonly string[]): string {
  const text = pieces.join('').replace(hyphenated, '').trim()
  const whole = text.split(/[^\S\n]+/).flatMap((word) => (isOneWord(word) ? [word.replaceAll(lineEnd, '')] : []))
  return [text.replace(/\s+/g, ' '), ...whole].join('\n')
}

/** `IT-` + `Sicherheit`, and what was too long for a line. */
const isOneWord = (word: string): boolean =>
  word.includes(lineEnd) && (/[-–/?&=._@:,;|+%#~]\n/.test(word) || word.length > 24)
