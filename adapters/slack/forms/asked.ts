import type { ContextBlock, InputBlock, SectionBlock } from '@slack/types'
import type { Prompt } from '#app/contracts/prompt.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** One question of a form, with all that its fields are made of. */
export interface Asked {
  readonly prompt: Prompt
  /** What its field holds at first; empty for nothing. */
  readonly value: string
  /** What form it stands in. */
  readonly scope: string
  /** Whether it is said here that a longer text finds no room. */
  readonly tellsLimit: boolean
  readonly words: Catalogue
}

/** What a question looks like in a modal. */
export interface Fields {
  readonly blocks: readonly (InputBlock | SectionBlock | ContextBlock)[]
  /** What stands between the parts of a text, where it is spread over several fields. */
  readonly joins?: readonly string[]
  /** What is said to it by submitting. */
  readonly sure?: string
}

/** A question as it stands in a modal. */
export interface Placed {
  readonly prompt: Prompt
  readonly fields: Fields
}
