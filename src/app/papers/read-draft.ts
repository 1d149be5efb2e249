import { type Edits, editsAt } from '#domain/edited-facts.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { PaperVersion } from '#domain/paper.ts'
import type { Passage } from '#domain/passage.ts'
import { originals } from '#report/originals.ts'
import { catalogue } from '#text/catalogue.ts'
import type { KnownPaper } from '#app/contracts/store/papers.ts'
import type { Papering } from '#app/papers/papering.ts'
import { versionFacts } from '#app/papers/version-facts.ts'

/** A paper at its latest version. */
export interface Draft extends KnownPaper {
  readonly version: PaperVersion
  /** As its answers were when it was drafted. */
  readonly drafted: InterimReport
  /** As it shows them, with what was written for it. */
  readonly facts: InterimReport
  readonly inForce: Edits
  /** What stands at each passage by itself. */
  readonly originals: ReadonlyMap<Passage, string>
}

/** The latest version of the round's paper; refuses when there is none. */
export async function readDraft({ powers, book }: Pick<Papering, 'powers' | 'book'>): Promise<Outcome<Draft>> {
  const { round } = book
  if (!round) return refused({ kind: 'no-round' })
  const known = await powers.store.papers.ofRound(round.id)
  const version = known?.versions.at(-1)
  if (!known || !version) return refused({ kind: 'no-draft' })
  const drafted = await powers.store.papers.facts(version)
  return accepted({
    ...known,
    version,
    drafted,
    facts: versionFacts(known, version, drafted),
    inForce: editsAt(known.edits, version.no),
    originals: originals(drafted, catalogue(drafted.city.language)),
  })
}

/** The same, only as long as it can be changed; refuses a released one. */
export async function readOpenDraft(papering: Pick<Papering, 'powers' | 'book'>): Promise<Outcome<Draft>> {
  const draft = await readDraft(papering)
  const at = draft.ok ? draft.value.version.releasedAt : null
  return at === null ? draft : refused({ kind: 'already-released', at })
}
