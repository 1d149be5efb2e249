import type { PrintedSignature } from '#domain/co-signature.ts'
import type { Instant } from '#domain/instant.ts'
import type { Level } from '#domain/level.ts'
import type { Passage } from '#domain/passage.ts'
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

/**
 * One version; `by` drafted it or changed a passage, another person released it. A released version never changes.
 */
export interface PaperVersion {
  readonly paper: string
  readonly no: number
  /** The version whose facts it shows: its own, or those of the draft that was edited since. */
  readonly factsOf: number
  readonly by: string
  readonly at: Instant
  /** Only of a version that began because a released one, number `no`, was withdrawn. */
  readonly withdraws: { readonly no: number; readonly reason: string } | null
  readonly releasedBy: string | null
  readonly releasedAt: Instant | null
  /** Released although these words, which are not for its readers, stand in it, and why. */
  readonly despite: Despite | null
  /** Only of a statement that was released with points that have no text: their codes, and why. */
  readonly without?: Without
  /** Only of a released version that prints who signed it: as it was then. */
  readonly signed?: readonly PrintedSignature[]
}

export interface Despite {
  readonly reason: string
  readonly words: readonly string[]
}

export interface Without {
  readonly reason: string
  readonly points: readonly string[]
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
  /** What a picture shows. */
  readonly alt: string | null
  /** Of one made on request, after the release: how many of the paper's numbers were entered by then. Else null. */
  readonly madeWith: number | null
}

/**
 * A passage as it was written for the paper in version `no`, beside the original it stands for; null restored the
 * original. The answers themselves never change.
 */
export interface PaperEdit {
  readonly paper: string
  readonly no: number
  readonly passage: Passage
  readonly text: string | null
  readonly original: string
}

/** What a reviewer of version `no` remarks on a passage, or on a measure as a whole; in no paper. */
export interface PaperRemark {
  readonly id: string
  readonly paper: string
  readonly no: number
  readonly passage: Passage
  readonly text: string
  /** Null once erased. */
  readonly author: string | null
  readonly at: Instant
}

/** Whether the person with id `by` may release a version: two persons, and only once. */
export function mayRelease(version: Pick<PaperVersion, 'by' | 'releasedAt'>, by: string): Outcome<null> {
  if (version.releasedAt !== null) return refused({ kind: 'already-released', at: version.releasedAt })
  return by === version.by ? refused({ kind: 'same-person' }) : accepted(null)
}
