import type { Block } from '#report/block.ts'

/**
 * Whether a block must stay on the page of the one that follows: what is said right before a table or a picture, facts
 * about what is said, and the wording that is answered.
 */
export function leadsOn(block: Block, next: Block | undefined): boolean {
  if (next?.type === 'facts') return true
  if (block.type === 'quote') return next?.type === 'passage'
  return block.type === 'paragraph' && (next?.type === 'table' || next?.type === 'figure')
}
