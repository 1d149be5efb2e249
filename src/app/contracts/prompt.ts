import type { Level } from '#domain/level.ts'

export const promptKinds = ['measure', 'light', 'percent', 'text', 'choice', 'date', 'filter'] as const
export type PromptKind = (typeof promptKinds)[number]

/** A value as the program knows it and as people read it. */
export interface Choice {
  readonly value: string
  readonly label: string
}

/** One thing a command asks for, worded for the person: a question in a dialogue, a field in a modal. */
export interface Prompt {
  readonly id: string
  readonly kind: PromptKind
  readonly required: boolean
  readonly label: string
  readonly hint: string | null
  /** What was said last time, shown and taken over with one word. */
  readonly before: Choice | null
  /** What can be chosen; of a measure, what is shown. */
  readonly choices?: readonly Choice[]
  /** Every code a measure's prompt accepts. */
  readonly codes?: readonly string[]
  /** Words that mark this part within one line, such as `Ursache:`. */
  readonly marks?: readonly string[]
  /** Longest text in characters. */
  readonly limit?: number
  readonly level?: Level
}
