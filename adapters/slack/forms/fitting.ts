import type { Placed } from './asked.ts'

/** A view takes 100 blocks and 250 KB (`view_too_large`); the last block says how many questions are left. */
const mostBlocks = 99
const mostBytes = 180_000

interface Fitting {
  readonly placed: readonly Placed[]
  readonly left: number
}

/**
 * As many questions as one modal takes beside `others` blocks, in their order, and how many are left. What must be
 * answered goes first, so that the rest can follow in words.
 */
export function fitting(all: readonly Placed[], others: number): Fitting {
  const taken = new Set<Placed>()
  let blocks = others
  let bytes = 0
  for (const each of all.toSorted((one, other) => Number(other.prompt.required) - Number(one.prompt.required))) {
    blocks += each.fields.blocks.length
    bytes += new TextEncoder().encode(JSON.stringify(each.fields.blocks)).length
    if (blocks > mostBlocks || bytes > mostBytes) break
    taken.add(each)
  }
  return { placed: all.filter((each) => taken.has(each)), left: all.length - taken.size }
}
