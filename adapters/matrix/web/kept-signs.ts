import { z } from 'zod'
import { signs } from '#adapters/matrix/html/signs.ts'

/** What is kept of the signs under a post of ours (`signs:`): what each stands for, and since when, in milliseconds since 1970. */
export const keptSigns = z.object({ at: z.number(), signs })
