import { measureOf, type Passage } from '#domain/passage.ts'
import type { Block } from '#report/block.ts'
import { paragraph } from '#report/build.ts'

/** What was remarked on a passage, on a measure as a whole by its code, or on the paper (''); said as it is to be read. */
export interface RemarkBeside {
  readonly passage: Passage
  readonly said: string
}

/**
 * A draft with the remarks on it right after the text they are about; those on a measure stand after the first of its
 * texts, and what has no place in the draft right behind its head. For nothing that is released.
 */
export function withRemarks(blocks: readonly Block[], remarks: readonly RemarkBeside[]): readonly Block[] {
  const left = new Set(remarks)
  const taken = (isMeant: (remark: RemarkBeside) => boolean): readonly Block[] => {
    const found = [...left].filter(isMeant)
    for (const remark of found) left.delete(remark)
    return found.length === 0 ? [] : [{ type: 'quote', children: found.map(({ said }) => paragraph(said)) }]
  }
  const shown = (all: readonly Block[]): readonly Block[] =>
    all.flatMap((block): readonly Block[] => {
      if (block.type === 'passage') {
        const code = measureOf(block.passage)?.code
        return [block, ...taken(({ passage }) => passage === block.passage || passage === code)]
      }
      return block.type === 'quote' || block.type === 'profile'
        ? [{ ...block, children: shown(block.children) }]
        : [block]
    })
  const [head, ...rest] = shown(blocks)
  return head === undefined ? [] : [head, ...taken(() => true), ...rest]
}
