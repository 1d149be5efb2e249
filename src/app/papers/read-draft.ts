import { type Edits, editsAt } from '#domain/edited-facts.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { PaperVersion } from '#domain/paper.ts'
import type { Passage } from '#domain/passage.ts'
import type { KnownPaper } from '#app/contracts/store/papers.ts'
import type { PaperFacts } from '#app/papers/paper-facts.ts'
import { paperOriginals } from '#app/papers/paper-originals.ts'
import type { Papering } from '#app/papers/papering.ts'
import { versionFacts } from '#app/papers/version-facts.ts'

/** A paper at its latest version. */
export interface Draft extends KnownPaper {
  readonly version: PaperVersion
  /** The public part, as its answers were when it was drafted. */
  readonly drafted: InterimReport
  /** As it shows them, with what was written for it. */
  readonly facts: InterimReport
  /** The same of the non-public part, where there is one. */
  readonly nonPublic: { readonly drafted: InterimReport; readonly facts: InterimReport } | null
  /** All that either part tells, as drafted: passages and measures are looked up here. Not for a paper. */
  readonly whole: InterimReport
  readonly inForce: Edits
  /** What stands at each passage of either part by itself. */
  readonly originals: ReadonlyMap<Passage, string>
}

/** The latest version of the round's paper; refuses when there is none. */
export async function readDraft({
  powers,
  book,
}: Pick<Papering, 'book'> & { readonly powers: Pick<Papering['powers'], 'store'> }): Promise<Outcome<Draft>> {
  const { round } = book
  if (!round) return refused({ kind: 'no-round' })
  const known = await powers.store.papers.ofRound(round.id)
  const version = known?.versions.at(-1)
  return known && version ? accepted(await draftAt(powers, known, version)) : refused({ kind: 'no-draft' })
}

/** The paper as it stands at one of its versions. */
export async function draftAt(
  { store: { papers } }: Pick<Papering['powers'], 'store'>,
  known: KnownPaper,
  version: PaperVersion,
): Promise<Draft> {
  const [facts, nonPublicFacts] = await Promise.all([papers.facts(version), papers.nonPublicFacts(version)])
  return draftWith(known, version, { facts, nonPublicFacts })
}

/** The same with the facts the version was drafted with. */
export function draftWith(known: KnownPaper, version: PaperVersion, { facts, nonPublicFacts }: PaperFacts): Draft {
  return {
    ...known,
    version,
    drafted: facts,
    facts: versionFacts(known, version, facts),
    nonPublic: nonPublicFacts && {
      drafted: nonPublicFacts,
      facts: versionFacts(known, version, nonPublicFacts),
    },
    whole: nonPublicFacts ?? facts,
    inForce: editsAt(known.edits, version.no),
    originals: paperOriginals({ facts, nonPublicFacts }),
  }
}

/** The same, only as long as it can be changed; refuses a released one. */
export async function readOpenDraft(papering: Pick<Papering, 'powers' | 'book'>): Promise<Outcome<Draft>> {
  const draft = await readDraft(papering)
  const at = draft.ok ? draft.value.version.releasedAt : null
  return at === null ? draft : refused({ kind: 'already-released', at })
}
