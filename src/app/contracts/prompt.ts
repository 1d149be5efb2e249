import type { Level } from '#domain/level.ts'

/** One thing a command asks for, worded for the person: a question in a dialogue, a field in a modal. */
export interface Prompt {
  readonly id: string
  readonly kind: 'measure' | 'light' | 'percent' | 'text' | 'choice' | 'date' | 'round' | 'filter'
  readonly required: boolean
  readonly label: string
  readonly hint: string | null
  /** What was said last time, shown and taken over with one word. */
  readonly before: string | null
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
  readonly limit?: number
  readonly level?: Level
}
