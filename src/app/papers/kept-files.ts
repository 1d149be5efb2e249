import type { PaperLevel } from '#domain/level.ts'
import type { PaperVersion, PaperFile } from '#domain/paper.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Attachment } from '#app/contracts/reply.ts'
import type { Powers } from '#app/powers.ts'
import { attachments } from '#app/papers/attachments.ts'
import type { PaperRendering } from '#app/papers/render-paper.ts'

export interface KeptFiles {
  readonly changes: readonly Change[]
  readonly attachments: readonly Attachment[]
  readonly paperFiles: readonly PaperFile[]
}

/** Rendered files as changes that keep their bytes by hash, as attachments of a message, and as files of a version. */
export function keptFiles(
  { sha512 }: Pick<Powers, 'sha512'>,
  { paper, no }: Pick<PaperVersion, 'paper' | 'no'>,
  files: readonly PaperRendering[],
  level: PaperLevel,
): KeptFiles {
  const hashed = files.map((file) => ({ ...file, sha512: sha512(file.bytes) }))
  const paperFiles = hashed.map(({ name, mediaType, sha512: hash, format, alt = null }): PaperFile => ({
    paper,
    no,
    level,
    format,
    name,
    mediaType,
    sha512: hash,
    alt,
    madeWith: null,
  }))
  return {
    changes: hashed.map(({ sha512: hash, mediaType, bytes }) => ({
      kind: 'file-kept',
      sha512: hash,
      mediaType,
      bytes,
    })),
    attachments: attachments(paperFiles),
    paperFiles,
  }
}
