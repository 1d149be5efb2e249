import type { Calendar } from '#domain/calendar.ts'
import type { City } from '#domain/city.ts'
import type { Instant } from '#domain/instant.ts'
import type { Format } from '#app/contracts/format.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { SentFile } from '#app/contracts/sent-file.ts'
import type { Store } from '#app/contracts/store/store.ts'

/** All a use case may be given; each names in its parameter type the few it uses. */
export interface Powers {
  readonly city: City
  readonly store: {
    readonly outbox: Pick<Store['outbox'], 'aboutOf' | 'contacts' | 'shownAt' | 'unmet' | 'waiting'>
  } & Pick<
    Store,
    | 'measures'
    | 'motions'
    | 'planSteps'
    | 'follows'
    | 'acts'
    | 'directories'
    | 'links'
    | 'offers'
    | 'rounds'
    | 'sessions'
    | 'references'
    | 'requests'
    | 'answers'
    | 'lateAnswers'
    | 'comments'
    | 'conversations'
    | 'papers'
    | 'coSignatures'
    | 'dues'
    | 'looks'
    | 'personalData'
    | 'audits'
    | 'boards'
  >
  readonly formats: readonly Format[]
  /** Working days of any year, in the city's zone. */
  readonly calendar: Calendar
  now(): Instant
  /** When people on the clocks of `zone`, else the city's, may next be written to unasked; null when they may be now. */
  quietUntil(zone?: string | null): Instant | null
  newId(): string
  /** A whole number from 0 on, below `limit`, that nobody can guess. */
  chance(limit: number): number
  /** Hex digest of a file's bytes. */
  sha512(bytes: Uint8Array): string
  /** The bytes of a file that was sent on a platform; for commands whose rights have been checked. */
  fetch(platform: string, file: SentFile): Promise<Outcome<Uint8Array>>
}
