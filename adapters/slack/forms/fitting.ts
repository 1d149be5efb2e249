import type { Placed } from './asked.ts'

/** Of the 100 blocks of a view some are kept for what is said around the fields; it takes 250 KB (`view_too_large`). */
const mostBlocks = 80
const mostBytes = 200_000

/**
 * As many questions as one modal takes, in their order, and how many are left. What must be answered goes first, so that
 * the rest can follow in words.
 */
export function fitting(all: readonly Placed[]): { readonly placed: readonly Placed[]; readonly left: number } {
  const taken = new Set<Placed>()
  let blocks = 0
  let bytes = 0
  for (const each of all.toSorted((one, other) => Number(other.prompt.required) - Number(one.prompt.required))) {
    blocks += each.fields.blocks.length
    bytes += new TextEncoder().encode(JSON.stringify(each.fields.blocks)).length
    if (blocks > mostBlocks || bytes > mostBytes) break
    taken.add(each)
  }
  return { placed: all.filter((each) => taken.has(each)), left: all.length - taken.size }
}
