import type { Address } from '#app/contracts/address.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Dialogue } from '#app/contracts/dialogue.ts'
import type { Said } from '#app/contracts/said.ts'

export interface Conversations {
  /** What was said or done at this place under this id; undefined once that is forgotten. */
  said(place: Address, ref: string): Promise<Said | undefined>
  /** The first revision in which what this person said for this one stood: this one unless they have edited it since. */
  firstOf(person: string, answer: string): Promise<string>
  dialogue(person: string, place: string): Promise<Dialogue | undefined>
  draft(person: string, request: string): Promise<Args | undefined>
  /** Their drafts of what is kept under a name that begins like this, in the order of those names. */
  draftsLike(person: string, start: string): Promise<readonly Args[]>
}
