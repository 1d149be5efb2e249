import type { InterimReport } from '#domain/interim-report.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Paper, PaperVersion } from '#domain/paper.ts'
import type { Papering } from '#app/papers/papering.ts'

export interface Draft {
  readonly paper: Paper
  readonly version: PaperVersion
  readonly facts: InterimReport
}

/** The latest version of the round's paper; refuses when there is none. */
export async function readDraft({ powers, book }: Papering): Promise<Outcome<Draft>> {
  const { round } = book
  if (!round) return refused({ kind: 'no-round' })
  const known = await powers.store.papers.ofRound(round.id)
  const version = known?.versions.at(-1)
  if (!known || !version) return refused({ kind: 'no-draft' })
  return accepted({ paper: known.paper, version, facts: version.facts })
}
