import type { PlainTextElement } from '@slack/types'
import { shortened } from '#adapters/slack/blocks/shortened.ts'

/** Text that is shown as it is, cut at a word where it is longer than `most` characters. */
export const plain = (text: string, most: number): PlainTextElement => ({
  type: 'plain_text',
  text: shortened(text.trim() === '' ? '–' : text, most),
  emoji: false,
})
