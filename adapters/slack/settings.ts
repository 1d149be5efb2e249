import { z } from 'zod'
import { languages } from '#domain/person.ts'
import { routeSettings } from '#network/route.ts'

/**
 * What Slack needs to know. With an app token it listens over Socket Mode, with a signing secret over HTTP; `faults`
 * has seen to it that it is one of the two.
 */
export const settings = z.object({
  botToken: z.string().startsWith('xoxb-'),
  appToken: z.string().startsWith('xapp-').optional(),
  signingSecret: z.string().min(1).optional(),
  /** Where it listens over HTTP, behind the city's reverse proxy. */
  port: z.coerce.number().int().min(0).max(65_535).default(3000),
  host: z.string().default('127.0.0.1'),
  /** Only a stand-in has another. */
  apiUrl: z.url().default('https://slack.com/api/'),
  ...routeSettings,
  /** How the city itself speaks. */
  language: z.enum(languages),
})

/** As read, defaults filled in. */
export type SlackSettings = z.infer<typeof settings>
