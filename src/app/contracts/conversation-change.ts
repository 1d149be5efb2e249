import type { Dialogue } from '#app/contracts/dialogue.ts'
import type { Said } from '#app/contracts/said.ts'

/** What can change about what is half said, and about what came of what was. */
export type ConversationChange =
  | {
      readonly kind: 'draft-kept'
      readonly person: string
      readonly request: string
      readonly args: Readonly<Record<string, string>>
    }
  | { readonly kind: 'draft-dropped'; readonly person: string; readonly request: string }
  | { readonly kind: 'dialogue-at'; readonly dialogue: Dialogue }
  | { readonly kind: 'dialogue-ended'; readonly person: string; readonly place: string }
  /** What was said, and what came of it; said before under the same id: what came of it now. */
  | { readonly kind: 'said-noted'; readonly said: Said }
  /** What a person said for the draft of an answer, or for this revision, stands in another by now. */
  | {
      readonly kind: 'said-became'
      readonly person: string
      readonly request: string
      readonly was: string | null
      readonly answer: string
    }
