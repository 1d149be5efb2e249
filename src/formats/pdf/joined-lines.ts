import { hyphen, lineEnd } from './page-text.ts'

/**
 * A text without its lines: what was hyphenated is whole. Where a line ends behind a sign that may be a word's own, in
 * `IT-` or `https://`, the words round it follow as one word as well.
 */
export function joinedLines(pieces: readonly string[]): string {
  const text = pieces
    .join('')
    .replace(new RegExp(`${hyphen}\\s*(?=\\S)`, 'g'), '')
    .replace(/\u200B/g, '')
    .trim()
  const words = text.split(/[^\S\n]+/).filter((word) => word.includes(lineEnd))
  const whole = words.flatMap((word) => wholeWords(word))
  return [text.replace(/\s+/g, ' '), ...whole].join('\n')
}

/** `IT-` + `Sicherheit`, and what was too long for a line. */
function wholeWords(lines: string): readonly string[] {
  const isOne = /[-–/?&=._@:,;|+%#~]\n/.test(lines) || lines.length > 24
  return isOne ? [lines.replaceAll(lineEnd, '')] : []
}
