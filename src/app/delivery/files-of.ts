import type { PostFile } from '#app/contracts/adapter.ts'
import type { Attachment } from '#app/contracts/reply.ts'
import type { Message } from '#app/contracts/message.ts'
import type { SenderPowers } from '#app/delivery/sender-powers.ts'

/** Those files of a message that may go, with their bytes. Throws when the store does not hold one of them. */
export async function filesOf(
  message: Message,
  mayGo: (file: Attachment) => boolean,
  papers: SenderPowers['papers'],
): Promise<readonly PostFile[]> {
  return Promise.all(
    (message.content.files ?? []).filter(mayGo).map(async ({ name, mediaType, sha512, alt }) => {
      const bytes = await papers.bytes(sha512)
      if (bytes === undefined) throw new Error(`The store holds no file with the hash ${sha512}.`)
      return { name, mediaType, bytes, ...(alt !== undefined && { alt }) }
    }),
  )
}
