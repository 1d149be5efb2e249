import type { RichTextLink, RichTextText } from '@slack/types'
import { type ChatRun, chatRuns, type ChatStyle } from '#report/chat-runs.ts'
import { cleanText } from '#report/clean-text.ts'
import type { Inline } from '#report/inline.ts'

/** A stretch of rich text of one style. Nothing in it is read as markup: it can neither ping nor link. */
export type Run = RichTextText | RichTextLink

/** A text of one style; none where nothing is to be seen. */
export function run(text: string, style: ChatStyle = {}): readonly Run[] {
  const seen = cleanText(text)
  return seen === '' ? [] : [slackRun({ text: seen, ...style })]
}

export const bold = (text: string): readonly Run[] => run(text, { strong: true })

/** Inline content as runs; an outer style holds for all of it. */
export const runs = (children: readonly Inline[], style?: ChatStyle): readonly Run[] =>
  joined(chatRuns(children, isPressable, style).map(slackRun))

/** @slack/types: `url` of a button; that of a link is not said to be any other. */
const longestUrl = 3000

const isPressable = (address: string): boolean => isWeb.test(address) && address.length <= longestUrl
const isWeb = /^https?:\/\/\S+$/i

/** Slack finds mailboxes itself. */
function slackRun({ text, strong, emphasis, code, href }: ChatRun): Run {
  if (href !== undefined && isWeb.test(href)) return { type: 'link', url: href }
  const style = { ...(strong && { bold: true }), ...(emphasis && { italic: true }), ...(code && { code: true }) }
  return Object.keys(style).length === 0 ? { type: 'text', text } : { type: 'text', text, style }
}

/** What a reader sees of runs. */
export const seenIn = (all: readonly Run[]): string =>
  all.map((each) => (each.type === 'link' ? (each.text ?? each.url) : each.text)).join('')

/** Neighbours of the same style become one. */
export function joined(all: readonly Run[]): readonly Run[] {
  const out: Run[] = []
  for (const next of all) {
    const last = out.at(-1)
    const same = last?.type === 'text' && next.type === 'text' && sameStyle(last, next)
    if (same) out[out.length - 1] = { ...last, text: last.text + next.text }
    else out.push(next)
  }
  return out
}

const sameStyle = (one: Run, other: Run): boolean => JSON.stringify(one.style) === JSON.stringify(other.style)
