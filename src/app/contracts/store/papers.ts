import type { Paper, PaperFile, PaperVersion } from '#domain/paper.ts'

export interface Papers {
  ofRound(
    round: string,
  ): Promise<
    | { readonly paper: Paper; readonly versions: readonly PaperVersion[]; readonly files: readonly PaperFile[] }
    | undefined
  >
  bytes(sha512: string): Promise<Uint8Array | undefined>
}
