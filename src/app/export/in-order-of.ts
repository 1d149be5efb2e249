type Rank = readonly (string | number)[]

/** Things in the order of what tells them apart, whatever order a database gives them in. */
export function inOrderOf<T>(things: readonly T[], rankOf: (thing: T) => Rank): readonly T[] {
  return things
    .map((thing) => ({ thing, rank: rankOf(thing) }))
    .toSorted((a, b) => compared(a.rank, b.rank))
    .map(({ thing }) => thing)
}

function compared(a: Rank, b: Rank): number {
  for (const [index, one] of a.entries()) {
    const other = b[index]
    if (other === undefined || one === other) continue
    return one < other ? -1 : 1
  }
  return 0
}
