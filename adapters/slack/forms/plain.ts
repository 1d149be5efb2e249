import type { PlainTextElement } from '@slack/types'
import { cleanText } from '#report/clean-text.ts'
import { shortened } from '#adapters/slack/blocks/shortened.ts'

/** Text that is shown as it is, without what deceives the eye, cut at a word where it is longer than `most` characters. */
export function plain(text: string, most: number): PlainTextElement {
  const clean = cleanText(text)
  return { type: 'plain_text', text: shortened(clean.trim() === '' ? '–' : clean, most), emoji: false }
}
