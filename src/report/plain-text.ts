import type { Inline } from '#report/inline.ts'

/** The words of inline content, without its marks. */
export const plainText = (children: readonly Inline[]): string => children.map(wordsOf).join('')

function wordsOf(node: Inline): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'light' || node.type === 'milestone') return node.label
  return 'children' in node ? plainText(node.children) : node.value
}
