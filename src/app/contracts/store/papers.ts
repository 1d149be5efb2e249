import type { InterimReport } from '#domain/interim-report.ts'
import type { Paper, PaperEdit, PaperFile, PaperRemark, PaperVersion } from '#domain/paper.ts'

/** All of a paper but its facts and bytes; versions in their order, edits and remarks in theirs. */
export interface KnownPaper {
  readonly paper: Paper
  readonly versions: readonly PaperVersion[]
  readonly edits: readonly PaperEdit[]
  readonly remarks: readonly PaperRemark[]
  readonly files: readonly PaperFile[]
}

export interface Papers {
  ofRound(round: string): Promise<KnownPaper | undefined>
  /** The facts a version shows, as the answers were when it was drafted. */
  facts(version: Pick<PaperVersion, 'paper' | 'factsOf'>): Promise<InterimReport>
  bytes(sha512: string): Promise<Uint8Array | undefined>
}
