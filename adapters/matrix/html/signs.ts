import { z } from 'zod'

const invocation = z.object({
  word: z.string(),
  args: z.record(z.string(), z.string()),
  plan: z.string().exactOptional(),
})

/** What each sign under a post stands for, by its character; in the order in which they are offered. */
export const signs = z.record(z.string(), invocation)

export type Signs = z.infer<typeof signs>
