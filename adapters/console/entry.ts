import { z } from 'zod'

/** A file someone sent, its bytes kept under `ref`, and the words beside it. */
const sent = z.object({
  name: z.string(),
  mediaType: z.string(),
  ref: z.string(),
  size: z.number(),
  text: z.string(),
})

/** A line someone typed: who, where, what file it sent, and, for a moved clock, to when. */
const spoken = z.object({
  kind: z.literal('in'),
  key: z.string(),
  as: z.string(),
  place: z.string(),
  private: z.boolean(),
  text: z.string(),
  at: z.string(),
  moves: z.string().optional(),
  file: sent.optional(),
})

/** Something posted, as it was shown. */
const posted = z.object({
  kind: z.literal('out'),
  key: z.string(),
  place: z.string(),
  text: z.string(),
  at: z.string(),
})

/** One line of the transcript. */
export const entry = z.discriminatedUnion('kind', [spoken, posted])

export type Entry = z.infer<typeof entry>
export type Spoken = z.infer<typeof spoken>
