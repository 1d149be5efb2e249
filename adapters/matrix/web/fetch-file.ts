import { Attachment, EncryptedAttachment } from '@matrix-org/matrix-sdk-crypto-nodejs'
import { z } from 'zod'
import type { Client } from './client.ts'
import { MatrixFault } from './fault.ts'
import { parsed } from './parsed.ts'

/** In milliseconds: the homeserver may have to fetch it from another first. */
const timeout = 120_000

/** The `ref` of a file that came in: its `url`, or its `file` (client-server API, EncryptedFile) from an encrypted room. */
const reference = z.object({ url: z.string().optional(), file: z.looseObject({ url: z.string() }).optional() })

/** A content URI has two parts that stand for nothing else (client-server API, content repository). */
const address = /^mxc:\/\/([\w.:[\]-]+)\/([\w-]+)$/

/**
 * Fetches a file that someone sent, up to `most` bytes. One that is not what its sender encrypted counts as `gone`. Rejects
 * with a `MatrixFault` when the homeserver cannot be reached or does not let us in.
 */
export async function fetchFile(
  client: Pick<Client, 'answerTo'>,
  ref: string,
  most: number,
): Promise<Uint8Array | 'gone' | 'too-large'> {
  const { data } = reference.safeParse(parsed(Buffer.from(ref)))
  if (!data) return 'gone'
  const bytes = await download(client, data.file?.url ?? data.url ?? '', most)
  return typeof bytes === 'string' || !data.file ? bytes : decrypted(bytes, data.file)
}

async function download(client: Pick<Client, 'answerTo'>, url: string, most: number) {
  const [, server, media] = address.exec(url) ?? []
  if (server === undefined || media === undefined) return 'gone'
  const path = `/_matrix/client/v1/media/download/${encodeURIComponent(server)}/${encodeURIComponent(media)}`
  try {
    return (await client.answerTo('GET', path, { timeout, most })).body
  } catch (error) {
    if (!(error instanceof MatrixFault)) throw error
    if (error.code === 'too_large') return 'too-large'
    if (missing.has(error.status)) return 'gone'
    throw error
  }
}

/** Removed, kept from us by a scanner, or never there. */
const missing: ReadonlySet<number> = new Set([400, 403, 404, 410])

/** The library checks the hash before it decrypts. */
function decrypted(bytes: Uint8Array, file: object): Uint8Array | 'gone' {
  try {
    return Attachment.decrypt(new EncryptedAttachment(bytes, JSON.stringify(file)))
  } catch {
    return 'gone'
  }
}
