import type { RichTextLink, RichTextText } from '@slack/types'
import type { Mark } from '#report/charts/paint.ts'
import { cleanText } from '#report/clean-text.ts'
import type { Inline } from '#report/inline.ts'
import { markSign } from '#report/mark-counts.ts'
import { plainText } from '#report/plain-text.ts'
import { catalogue } from '#text/catalogue.ts'
import { milestones } from '#text/de/milestones.ts'

/** A stretch of rich text of one style. Nothing in it is read as markup: it can neither ping nor link. */
export type Run = RichTextText | RichTextLink

export type Style = NonNullable<Run['style']>

const german = catalogue('de')

/** A text of one style; none where nothing is to be seen. */
export function run(text: string, style: Style = {}): readonly Run[] {
  const seen = cleanText(text)
  if (seen === '') return []
  return [Object.keys(style).length === 0 ? { type: 'text', text: seen } : { type: 'text', text: seen, style }]
}

export const bold = (text: string): readonly Run[] => run(text, { bold: true })

/** Inline content as runs; an outer style holds for all of it. */
export const runs = (children: readonly Inline[], style: Style = {}): readonly Run[] =>
  joined(children.flatMap((node) => inline(node, style)))

/** Symbol and word, kept on one line; the symbols are the same in every language. */
export const lightText = (mark: Mark | null, label: string): string => `${markSign(mark, german)}\u00a0${label}`

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

function inline(node: Inline, style: Style): readonly Run[] {
  switch (node.type) {
    case 'text':
      return run(node.value, style)
    case 'code':
      return run(node.value, { ...style, code: true })
    case 'strong':
      return runs(node.children, { ...style, bold: true })
    case 'emphasis':
      return runs(node.children, { ...style, italic: true })
    case 'break':
      return run('\n')
    case 'light':
      return run(lightText(node.light, node.label), style)
    case 'milestone':
      return run(`${milestones.symbol[node.state]}\u00a0${node.label}`, style)
    case 'link':
      return link(node, style)
  }
}

/** @slack/types: `url` of a button; that of a link is not said to be any other. */
const longestUrl = 3000

/**
 * A label may not pretend to lead elsewhere: what leads somewhere shows its whole address, and only the address can be
 * pressed. References within a paper lead nowhere in a chat.
 */
function link({ url, children }: Extract<Inline, { type: 'link' }>, style: Style): readonly Run[] {
  const label = runs(children, style)
  const seen = seenIn(label)
  const address = cleanText(url).trim()
  if (address === '' || address.startsWith('#') || address === `mailto:${seen}`) return label
  const web = /^https?:\/\/\S+$/i.test(address) && address.length <= longestUrl
  const target: readonly Run[] = web ? [{ type: 'link', url: address }] : run(address, style)
  return seen === address || plainText(children) === url ? target : [...label, ...run(' ('), ...target, ...run(')')]
}
