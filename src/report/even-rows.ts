/** Items in rows of at most `most`, as few rows as can be and none more than one item longer than another; longer ones first. */
export function evenRows<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / most)
  const rest = items.length % Math.max(count, 1)
  const starts = Array.from(
    { length: count + 1 },
    (_, row) => row * Math.floor(items.length / count) + Math.min(row, rest),
  )
  return starts.slice(0, -1).map((start, row) => items.slice(start, starts[row + 1]))
}
