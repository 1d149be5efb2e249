import { z } from 'zod'

const given = z.object({
  platform: z.string(),
  name: z.string(),
  mediaType: z.string(),
  ref: z.string(),
  size: z.number().exactOptional(),
})

/** A file among the arguments of a command: which platform holds it, and how it is found there. */
export type GivenFile = Readonly<z.infer<typeof given>>

export const fileArgument = {
  of: (file: GivenFile): string => JSON.stringify(file),
  read: (argument: string): GivenFile => given.parse(JSON.parse(argument)),
}
