import type { Instant } from '#domain/instant.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import type { PaperLevel } from '#domain/level.ts'
import type { Paper, PaperEdit, PaperFile, PaperRemark, PaperVersion } from '#domain/paper.ts'
import type { PaperNumber } from '#domain/paper-numbers.ts'
import type { PaperReceipt } from '#domain/paper-receipt.ts'
import type { Address } from '#app/contracts/address.ts'

/** One part of a version as it was handed over to a place, by which message, and what became of it there. */
export interface HandedOver extends PaperReceipt {
  readonly no: number
  readonly level: PaperLevel
  readonly place: Address
  readonly message: string
  readonly handedAt: Instant
}

/** A part of a released version that nobody has confirmed or given back at one place or several. */
export interface Unconfirmed {
  readonly paper: string
  readonly round: string
  readonly no: number
  readonly level: PaperLevel
  readonly handedAt: Instant
}

/** All of a paper but its facts and bytes; each list in its order. */
export interface KnownPaper {
  readonly paper: Paper
  readonly versions: readonly PaperVersion[]
  readonly edits: readonly PaperEdit[]
  readonly remarks: readonly PaperRemark[]
  readonly files: readonly PaperFile[]
  readonly handedOver: readonly HandedOver[]
  readonly numbers: readonly PaperNumber[]
}

export interface Papers {
  ofRound(round: string): Promise<KnownPaper | undefined>
  byId(paper: string): Promise<KnownPaper | undefined>
  /** The facts a version shows in its public part, as the answers were when it was drafted. */
  facts(version: Pick<PaperVersion, 'paper' | 'factsOf'>): Promise<InterimReport>
  /** Of a plan, the parts of released versions in force that are still to be confirmed, oldest first. */
  unconfirmed(plan: string): Promise<readonly Unconfirmed[]>
  /** The same of its non-public part; null where nothing was that is not public. */
  nonPublicFacts(version: Pick<PaperVersion, 'paper' | 'factsOf'>): Promise<InterimReport | null>
  bytes(sha512: string): Promise<Uint8Array | undefined>
}
