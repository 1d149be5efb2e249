import { Readable, Writable } from 'node:stream'
import { z } from 'zod'
import { languages } from '#domain/person.ts'
import type { Instant } from '#domain/instant.ts'

const clock = z.custom<() => Instant>((value) => typeof value === 'function')

/** What the console needs to know; the streams are handed in, so that a scenario can be played through it. */
export const settings = z.object({
  input: z.instanceof(Readable),
  output: z.instanceof(Writable),
  /** Where the durable transcript and the prompt's history lie. */
  directory: z.string(),
  /** Where attachments are laid. */
  files: z.string(),
  /** A person at a terminal, with prompt and history; otherwise lines are read until they end. */
  interactive: z.boolean(),
  colour: z.boolean(),
  width: z.int().min(40).default(80),
  /** Whether lines beginning with `#` are shown as headings. */
  narrate: z.boolean().default(false),
  language: z.enum(languages),
  zone: z.string(),
  /** Who speaks first. */
  as: z.string().optional(),
  /** The time, where there is no trial whose clock holds. */
  now: clock,
})

/** As given; what has a default may be left out. */
export type ConsoleSettings = z.infer<typeof settings>
