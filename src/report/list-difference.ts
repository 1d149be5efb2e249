/** An item that two lists have in common, by its place in either. */
export type Common = readonly [before: number, after: number]

/** So many differences take a moment; with more, the lists have nothing to do with one another. */
const mostDifferences = 2000

/**
 * What two lists have in common, in order: as much as can be (Myers, “An O(ND) Difference Algorithm”). Its cost grows
 * with the number of differences, not with the lengths; lists that differ in more than 2,000 items share their ends only.
 */
export function listDifference(before: readonly string[], after: readonly string[]): readonly Common[] {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  const middle = commonOf(before.slice(start, before.length - end), after.slice(start, after.length - end))
  return [
    ...Array.from({ length: start }, (_, at): Common => [at, at]),
    ...middle.map(([one, other]): Common => [one + start, other + start]),
    ...Array.from({ length: end }, (_, at): Common => [before.length - end + at, after.length - end + at]),
  ]
}

type Furthest = ReadonlyMap<number, number>

function commonOf(before: readonly string[], after: readonly string[]): readonly Common[] {
  const traces: Furthest[] = []
  let reached: Furthest = new Map([[1, 0]])
  for (let count = 0; count <= Math.min(before.length + after.length, mostDifferences); count += 1) {
    traces.push(reached)
    const next = new Map<number, number>()
    for (let line = -count; line <= count; line += 2) {
      let x = begins(reached, line, count)
      while (x < before.length && x - line < after.length && before[x] === after[x - line]) x += 1
      next.set(line, x)
      if (x >= before.length && x - line >= after.length) return traced(traces, before.length, after.length)
    }
    reached = new Map([...reached, ...next])
  }
  return []
}

/** Where one gets on a diagonal by one more difference. */
function begins(reached: Furthest, line: number, count: number): number {
  const [left, right] = [reached.get(line - 1) ?? -1, reached.get(line + 1) ?? -1]
  return line === -count || (line !== count && left < right) ? right : left + 1
}

/** The way back from the end of both. */
function traced(traces: readonly Furthest[], length: number, otherLength: number): readonly Common[] {
  const common: Common[] = []
  let [x, y] = [length, otherLength]
  for (let count = traces.length - 1; count >= 0; count -= 1) {
    const reached = traces[count] ?? new Map()
    const line = x - y
    const from = begins(reached, line, count)
    while (x > from) {
      x -= 1
      y -= 1
      common.push([x, y])
    }
    if (count === 0) break
    const [left, right] = [reached.get(line - 1) ?? -1, reached.get(line + 1) ?? -1]
    const isDown = line === -count || (line !== count && left < right)
    ;[x, y] = isDown ? [x, y - 1] : [x - 1, y]
  }
  return common.toReversed()
}
