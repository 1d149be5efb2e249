import type { CoSigning } from '#domain/co-signature.ts'
import type { Paper } from '#domain/paper.ts'

/** A draft that was laid before parties for their co-signature, and what came of it. */
export interface DraftInSigning extends CoSigning {
  readonly paper: Paper
}

export interface CoSignatures {
  /** All that was asked and said about the co-signature of a paper, by the parties there were then. */
  of(paper: string): Promise<CoSigning>
  /** The papers that are drafts and were sent to anybody, of all plans. */
  drafts(): Promise<readonly DraftInSigning[]>
}
