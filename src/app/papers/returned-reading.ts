import { z } from 'zod'
import { type Outcome, accepted, refused } from '#domain/outcome.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Powers } from '#app/powers.ts'

const texts = z.object({ passage: z.string(), before: z.string(), after: z.string() })

const schema = z.object({
  round: z.string(),
  no: z.number(),
  changed: z.array(texts).readonly(),
  emptied: z.array(z.string()).readonly(),
  lost: z.array(z.string()).readonly(),
  elsewhere: z
    .array(z.object({ headings: z.array(z.string()).readonly(), before: z.string(), after: z.string() }))
    .readonly(),
  notes: z
    .array(
      z.object({
        kind: z.enum(['comment', 'footnote', 'text-box', 'picture']),
        passage: z.string().nullable(),
        text: z.string(),
      }),
    )
    .readonly(),
  tracked: z.boolean(),
})

/** What was read in a returned file, by passage. It waits for the answer whether it is to be taken over. */
export type ReturnedReading = Readonly<z.infer<typeof schema>>

const mediaType = 'application/json'

/** Keeps a reading by hash as long as the message that asks about it has its words. */
export function keptReading(
  { sha512 }: Pick<Powers, 'sha512'>,
  reading: ReturnedReading,
): { readonly hash: string; readonly change: Change } {
  const bytes = new TextEncoder().encode(JSON.stringify(reading))
  const hash = sha512(bytes)
  return { hash, change: { kind: 'file-kept', sha512: hash, mediaType, bytes } }
}

/** A reading that was kept; refuses when it has been forgotten. */
export async function readingKept(
  { store }: { readonly store: { readonly papers: Pick<Powers['store']['papers'], 'bytes'> } },
  hash: string,
): Promise<Outcome<ReturnedReading>> {
  const bytes = await store.papers.bytes(hash)
  if (bytes === undefined) return refused({ kind: 'file-refused', why: 'forgotten', detail: '' })
  return accepted(schema.parse(JSON.parse(new TextDecoder().decode(bytes))))
}
