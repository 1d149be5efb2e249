import type { Answer } from '#domain/answer.ts'
import type { Powers } from '#app/powers.ts'

/** By the answer that carries them on, when its words were said first: of one in words of its own, then. */
export async function wordsSaid(
  { store }: { readonly store: Pick<Powers['store'], 'answers'> },
  answers: readonly Answer[],
): Promise<ReadonlyMap<string, Answer['at']>> {
  const known = new Map(answers.map((answer) => [answer.id, answer]))
  const missing = (): readonly string[] =>
    [...known.values()].flatMap(({ carriedFrom }) =>
      carriedFrom === null || known.has(carriedFrom) ? [] : carriedFrom,
    )
  for (let ids = missing(); ids.length > 0; ids = missing()) {
    const found = await store.answers.byIds([...new Set(ids)])
    // What has been erased is traced no further.
    if (found.length === 0) break
    for (const answer of found) known.set(answer.id, answer)
  }
  const first = (answer: Answer): Answer => {
    const earlier = known.get(answer.carriedFrom ?? '')
    return earlier ? first(earlier) : answer
  }
  return new Map(answers.map((answer) => [answer.id, first(answer).at]))
}
