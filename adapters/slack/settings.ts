import { z } from 'zod'
import { languages } from '#domain/person.ts'

/** What Slack needs to know. With an app token it listens over Socket Mode, with a signing secret and a port over HTTP. */
export const settings = z.object({
  botToken: z.string().startsWith('xoxb-'),
  appToken: z.string().startsWith('xapp-').optional(),
  signingSecret: z.string().min(1).optional(),
  port: z.coerce.number().int().min(0).max(65_535).optional(),
  /** Only a stand-in has another. */
  apiUrl: z.url().default('https://slack.com/api/'),
  /** An HTTP proxy on the way out, and a file of further certificates to trust. */
  proxy: z.url().optional(),
  certificates: z.string().optional(),
  /** How the city itself speaks. */
  language: z.enum(languages),
})

/** As read, defaults filled in. */
export type SlackSettings = z.infer<typeof settings>
