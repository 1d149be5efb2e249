import { z } from 'zod'
import type { PostFile } from '#app/contracts/adapter.ts'
import type { Lane } from '#app/contracts/message.ts'
import type { Client } from './client.ts'
import { MatrixFault } from './fault.ts'
import { isAccessLost } from './is-access-lost.ts'
import { pictureSize } from './picture-size.ts'
import type { UploadLimit } from './upload-limit.ts'

/** A file at the homeserver, as an event names it (client-server API, `m.file`). */
export type Uploaded = { readonly info: object } & ({ readonly url: string } | { readonly file: object })

interface Way {
  readonly client: Client
  readonly limit: UploadLimit
}

/** In milliseconds, and per byte beyond: the slowest line that is waited for carries 100 kB a second. */
const timeout = 60_000
const perByte = 0.01

/** What stands in the way of every file. */
const isOfAccount = (fault: MatrixFault): boolean => isAccessLost(fault) || fault.code === 'M_RESOURCE_LIMIT_EXCEEDED'

const answer = z.object({ content_uri: z.string() })

/** What a homeserver, or whatever stands before it, answers to a file that it will not have. */
const unwanted: ReadonlySet<number> = new Set([400, 403, 413, 415, 422])

/**
 * Takes the bytes of a file to the homeserver, encrypted for an encrypted room. `too-large` or `unwanted` where it does not
 * take this one; rejects with a `MatrixFault` or `Paused`.
 */
export async function upload(
  { client, limit }: Way,
  { name, mediaType, bytes }: PostFile,
  { isEncrypted, lane }: { readonly isEncrypted: boolean; readonly lane: Lane },
): Promise<Uploaded | 'too-large' | 'unwanted'> {
  if (bytes.byteLength > ((await limit()) ?? Infinity)) return 'too-large'
  const info = { mimetype: mediaType, size: bytes.byteLength, ...pictureSize(bytes) }
  try {
    if (!isEncrypted) return { info, url: await send({ bytes, mediaType, name }) }
    // The name and kind of an encrypted file are nobody's business.
    const sealed = await client.crypto.encryptMedia(Buffer.from(bytes))
    return { info, file: { ...sealed.file, url: await send({ bytes: sealed.buffer }) } }
  } catch (error) {
    if (!(error instanceof MatrixFault) || !unwanted.has(error.status) || isOfAccount(error)) throw error
    return error.status === 413 ? 'too-large' : 'unwanted'
  }

  async function send(file: { readonly bytes: Uint8Array; readonly mediaType?: string; readonly name?: string }) {
    const how = {
      query: { filename: file.name },
      body: file.bytes,
      ...(file.mediaType !== undefined && { mediaType: file.mediaType }),
      timeout: timeout + file.bytes.byteLength * perByte,
    }
    const posted = () => client.call('POST', '/_matrix/media/v3/upload', how)
    return answer.parse(await client.pace.run('upload', lane, posted)).content_uri
  }
}
