import type { PlainTextElement } from '@slack/types'

/** Text that is shown as it is, cut at a word where it is longer than `most` characters. */
export const plain = (text: string, most: number): PlainTextElement => ({
  type: 'plain_text',
  text: shortened(text.trim() === '' ? '–' : text, most),
  emoji: false,
})

function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const head = text.slice(0, most - 1)
  const atWord = head.replace(/\s+\S*$/, '')
  return `${atWord.length > most / 2 ? atWord : head.replace(/[\uD800-\uDBFF]$/, '')}…`
}
