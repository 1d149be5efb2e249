import type { InterimReport } from '#domain/interim-report.ts'
import type { Instant } from '#domain/instant.ts'
import type { Level } from '#domain/level.ts'
import type { Outcome } from '#domain/outcome.ts'
import { accepted, refused } from '#domain/outcome.ts'

export const paperKinds = ['interim-report', 'statement'] as const
export type PaperKind = (typeof paperKinds)[number]

export const paperStates = ['draft', 'released'] as const
export type PaperState = (typeof paperStates)[number]

/** A council paper (Vorlage); its texts stand in its versions. */
export interface Paper {
  readonly id: string
  readonly plan: string
  readonly kind: PaperKind
  readonly round: string | null
  readonly state: PaperState
  readonly version: number
}

/** One version; `by` drafted it, another person released it. A released version never changes. */
export interface PaperVersion {
  readonly paper: string
  readonly no: number
  readonly facts: InterimReport
  readonly by: string
  readonly at: Instant
  readonly releasedBy: string | null
  readonly releasedAt: Instant | null
}

/** A rendered file of a version; its bytes are kept by hash. */
export interface PaperFile {
  readonly paper: string
  readonly no: number
  readonly level: Level
  readonly format: string
  readonly name: string
  readonly mediaType: string
  readonly sha512: string
}

/** Whether the person with id `by` may release a version: two persons, and only once. */
export function mayRelease(version: Pick<PaperVersion, 'by' | 'releasedAt'>, by: string): Outcome<null> {
  if (version.releasedAt !== null) return refused({ kind: 'already-released', at: version.releasedAt })
  return by === version.by ? refused({ kind: 'same-person' }) : accepted(null)
}
