import type { PaperFile } from '#domain/paper.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Attachment } from '#app/contracts/reply.ts'
import type { Powers } from '#app/powers.ts'

const mediaType = 'text/plain'

/** The checksums of several files in one, as `sha512sum -c SHA512SUMS` reads it; and what keeps its bytes. */
export function checksums(
  { sha512 }: Pick<Powers, 'sha512'>,
  files: readonly PaperFile[],
): { readonly file: Attachment; readonly kept: Change } {
  const lines = files.map(({ name, sha512: hash }) => `${hash}  ${name}\n`)
  const bytes = new TextEncoder().encode(lines.join(''))
  const hash = sha512(bytes)
  return {
    file: { name: 'SHA512SUMS', mediaType, sha512: hash },
    kept: { kind: 'file-kept', sha512: hash, mediaType, bytes },
  }
}
