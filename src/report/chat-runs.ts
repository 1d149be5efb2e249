import { cleanText } from '#report/clean-text.ts'
import type { Inline } from '#report/inline.ts'
import { lightText } from '#report/light-text.ts'
import { milestoneText } from '#report/milestone-text.ts'
import { plainText } from '#report/plain-text.ts'

/** A stretch of text of one style, as a chat shows it; nothing in it is markup. */
export interface ChatRun {
  readonly text: string
  readonly strong?: true
  readonly emphasis?: true
  readonly code?: true
  /** Where it leads when it is pressed: to an address of the web, or a mailbox (`mailto:`). */
  readonly href?: string
}

export type ChatStyle = Omit<ChatRun, 'text' | 'href'>

/** Whether a chat lets people press an address; where it does not, it stands there as text. */
export type Pressable = (address: string) => boolean

/** Inline content as runs; an outer style holds for all of it. */
export const chatRuns = (
  children: readonly Inline[],
  pressable: Pressable,
  style: ChatStyle = {},
): readonly ChatRun[] => children.flatMap((node) => inline(node, pressable, style))

function inline(node: Inline, pressable: Pressable, style: ChatStyle): readonly ChatRun[] {
  switch (node.type) {
    case 'text':
      return run(node.value, style)
    case 'code':
      return run(node.value, { ...style, code: true })
    case 'strong':
    case 'emphasis':
      return chatRuns(node.children, pressable, { ...style, [node.type]: true })
    case 'break':
      return run('\n')
    case 'light':
      return run(lightText(node.light, node.label), style)
    case 'milestone':
      return run(milestoneText(node.state, node.label), style)
    case 'link':
      return link(node, pressable, style)
  }
}

/** None where nothing is to be seen. */
function run(text: string, style: Omit<ChatRun, 'text'> = {}): readonly ChatRun[] {
  const seen = cleanText(text)
  return seen === '' ? [] : [{ text: seen, ...style }]
}

/**
 * A label may not pretend to lead elsewhere: what leads somewhere shows its whole address, and only the address can be
 * pressed. References within a paper lead nowhere in a chat.
 */
function link(
  { url, children }: Extract<Inline, { type: 'link' }>,
  pressable: Pressable,
  style: ChatStyle,
): readonly ChatRun[] {
  const label = chatRuns(children, pressable, style)
  const seen = label.map(({ text }) => text).join('')
  const address = cleanText(url).trim()
  if (address === '' || address.startsWith('#')) return label
  if (address === `mailto:${seen}`) return /\s/.test(seen) ? label : label.map((each) => ({ ...each, href: address }))
  const target = run(address, pressable(address) ? { ...style, href: address } : style)
  return seen === address || plainText(children) === url ? target : [...label, ...run(' ('), ...target, ...run(')')]
}
