import type { Store } from '#app/contracts/store/store.ts'

/** Requests as people know them: `M-03 (2026-H2)`. */
export async function namedRequests(
  { requests, rounds, measures }: Pick<Store, 'requests' | 'rounds' | 'measures'>,
  ids: readonly string[],
): Promise<readonly string[]> {
  const names: string[] = []
  for (const { round: id, subject } of await requests.byIds(ids)) {
    const round = await rounds.byId(id)
    const measure = round && (await measures.of(round.plan)).find((each) => each.id === subject)
    names.push(`${measure?.code ?? subject} (${round?.label ?? id})`)
  }
  return names.toSorted()
}
