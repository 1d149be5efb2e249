import type { Powers } from '#app/powers.ts'

/**
 * The store as one decision sees it: what it asks for again and again is read once. A decision is thrown away when
 * something changed meanwhile, so that one reading is as good as many, and never contradicts itself.
 */
export function readOnce(store: Powers['store']): Powers['store'] {
  const { measures, directories, rounds, requests, papers } = store
  return {
    ...store,
    measures: {
      ...measures,
      of: once(measures.of),
      fieldsOf: once(measures.fieldsOf),
      linksOf: once(measures.linksOf),
    },
    directories: { ...directories, read: once(directories.read) },
    rounds: { ...rounds, of: once(rounds.of) },
    papers: { ...papers, ofRound: once(papers.ofRound) },
    requests: { ...requests, of: once(requests.of) },
  }
}

/** Asks once for each argument. */
function once<T>(read: (of: string) => Promise<T>): (of?: string) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (of = '') => {
    const answer = known.get(of) ?? read(of)
    known.set(of, answer)
    return answer
  }
}
