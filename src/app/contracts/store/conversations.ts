import type { Args } from '#app/contracts/args.ts'
import type { Dialogue } from '#app/contracts/dialogue.ts'

export interface Conversations {
  dialogue(person: string, place: string): Promise<Dialogue | undefined>
  draft(person: string, request: string): Promise<Args | undefined>
}
