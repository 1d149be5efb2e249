import type { Store } from '#app/contracts/store/store.ts'

/** Where a story is played: people, what the bot says to them, and the clock. */
export interface Stage {
  readonly store: Store
  /** Moves the clock to `YYYY-MM-DDTHH:MM` in the city's zone, doing what falls due on the way. */
  at(time: string): Promise<void>
  /** Says something where only the bot reads; what it said to them before counts as read. */
  says(person: string, text: string): Promise<void>
  /** Calls the bot where others read, too, in the room that papers go into; what it answers, once this is part of it. */
  calls(person: string, command: string, answer: RegExp): Promise<string>
  /** What the bot has said to a person or in the `#room` and nobody has read yet, once this is part of it. */
  reads(place: string, expected: RegExp): Promise<string>
  /** A file that lies in the room that papers go into, as whoever reads there gets it. */
  file(name: string): Promise<Uint8Array>
}

/** The room that papers go into. */
export const room = '#digitalausschuss'
