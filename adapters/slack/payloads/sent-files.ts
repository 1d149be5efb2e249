import { z } from 'zod'
import type { SentFile } from '#app/contracts/sent-file.ts'

const file = z.object({
  id: z.string(),
  name: z.string().nullish(),
  title: z.string().nullish(),
  mimetype: z.string().nullish(),
  url_private: z.string().nullish(),
  url_private_download: z.string().nullish(),
  size: z.number().nullish(),
})

/** The files of a message, each with the address from which this app may fetch it. */
export const sentFiles = (files: readonly unknown[]): readonly SentFile[] =>
  files.flatMap((each) => {
    const { data } = file.safeParse(each)
    const ref = data?.url_private_download ?? data?.url_private
    if (!data || !ref) return []
    const name = data.name ?? data.title ?? data.id
    const mediaType = data.mimetype ?? 'application/octet-stream'
    return [
      {
        name,
        mediaType,
        ref,
        ...(typeof data.size === 'number' ? { size: data.size } : {}),
        ...(mediaType.startsWith('audio/') ? { wordless: 'voice' as const } : {}),
      },
    ]
  })
