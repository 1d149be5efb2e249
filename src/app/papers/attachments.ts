import type { PaperFile } from '#domain/paper.ts'
import type { Attachment } from '#app/contracts/reply.ts'

/** Files of a paper as they go with a message. */
export const attachments = (files: readonly PaperFile[]): readonly Attachment[] =>
  files.map(({ name, mediaType, sha512, alt, level }) => ({
    name,
    mediaType,
    sha512,
    ...(alt !== null && { alt }),
    ...(level !== 'public' && { nonPublic: true as const }),
  }))
