import { z } from 'zod'
import type { SentFile } from '#app/contracts/sent-file.ts'

const mxc = z.string().startsWith('mxc://')

/** How a file is fetched again: where it lies and, if it is encrypted, with what it is opened (client-server API, `EncryptedFile`). */
const fileRef = z.union([
  z.object({
    file: z.object({
      url: mxc,
      key: z.record(z.string(), z.unknown()),
      iv: z.string(),
      hashes: z.record(z.string(), z.string()),
      v: z.string(),
    }),
  }),
  z.object({ url: mxc }),
])

const described = z.object({
  /** Nobody sends a sound for anything but what it says. */
  msgtype: z.string().optional().catch(undefined),
  body: z.string().catch(''),
  filename: z.string().optional().catch(undefined),
  info: z
    .object({
      mimetype: z.string().optional().catch(undefined),
      size: z.int().nonnegative().optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
})

/** The file of a message, undefined where there is none that could be fetched. `ref` is JSON of `fileRef`. */
export function sentFile(content: unknown): SentFile | undefined {
  const ref = fileRef.safeParse(content).data
  const { data } = described.safeParse(content)
  if (!ref || !data) return undefined
  const { mimetype, size } = data.info ?? {}
  return {
    name: data.filename || data.body || 'Datei',
    mediaType: mimetype ?? 'application/octet-stream',
    ref: JSON.stringify(ref),
    ...(size === undefined ? {} : { size }),
    ...(data.msgtype === 'm.audio' ? { wordless: 'voice' } : {}),
  }
}
