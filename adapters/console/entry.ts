import { z } from 'zod'

/** A line someone typed: who, where, and, for a moved clock, to when. */
const spoken = z.object({
  kind: z.literal('in'),
  key: z.string(),
  as: z.string(),
  place: z.string(),
  private: z.boolean(),
  text: z.string(),
  at: z.string(),
  moves: z.string().optional(),
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
