import { cleanText } from '#report/clean-text.ts'
import type { Inline } from '#report/inline.ts'
import { plainText } from '#report/plain-text.ts'
import { milestones } from '#text/de/milestones.ts'
import { lightText, type Run, run, seenIn, type Style } from './run.ts'

/** Inline content as runs; an outer style holds for all of it. */
export const runsOf = (children: readonly Inline[], style: Style = {}): readonly Run[] =>
  children.flatMap((node) => inline(node, style))

function inline(node: Inline, style: Style): readonly Run[] {
  switch (node.type) {
    case 'text':
      return run(node.value, style)
    case 'code':
      return run(node.value, { ...style, code: true })
    case 'strong':
      return runsOf(node.children, { ...style, strong: true })
    case 'emphasis':
      return runsOf(node.children, { ...style, em: true })
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

/** A longer one is nothing to be pressed, and must be cut like any text. */
const longestUrl = 1000
/** These are shown as people and rooms. */
const pill = /^https:\/\/matrix\.to\//i

/**
 * A label may not pretend to lead elsewhere: what leads somewhere shows its whole address, and only the address can be
 * pressed. References within a paper lead nowhere in a chat.
 */
function link({ url, children }: Extract<Inline, { type: 'link' }>, style: Style): readonly Run[] {
  const label = runsOf(children, style)
  const seen = seenIn(label)
  const address = cleanText(url).trim()
  if (address === '' || address.startsWith('#')) return label
  if (address === `mailto:${seen}` && /^\S+$/.test(seen)) return label.map((each) => ({ ...each, href: address }))
  const leads = /^https:\/\/\S+$/i.test(address) && !pill.test(address) && address.length <= longestUrl
  const target = run(address, style).map((each) => (leads ? { ...each, href: address } : each))
  return seen === address || plainText(children) === url ? target : [...label, ...run(' ('), ...target, ...run(')')]
}
