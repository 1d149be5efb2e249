import { z } from 'zod'
import { languages } from '#domain/person.ts'
import { routeSettings } from '#network/route.ts'
import { allowed } from './allowed.ts'

/** What Matrix needs to know; `faults` has seen to it that it will do. */
export const settings = z.object({
  /** A server name, whose address is asked for at the start, or the address itself. */
  homeserver: z.string().min(1),
  token: z.string().min(1),
  /** A Matrix recovery key, or 32 bytes in base64: it encrypts the bot's keys and brings back its identity. */
  key: z.string().min(1),
  /** Servers and users that may write to the bot and invite it, besides those of its own server, by commas. */
  allow: z.string().default('').transform(allowed),
  /** Only for the start that replaces an identity that was made elsewhere. */
  password: z.string().optional(),
  ...routeSettings,
  /** How the city itself speaks. */
  language: z.enum(languages),
})

/** As read, defaults filled in. */
export type MatrixSettings = z.infer<typeof settings>
