import type { Request } from '#domain/request.ts'

export interface Requests {
  /** All requests of a round. Reads that round's rows only, however many rounds there were. */
  of(round: string): Promise<readonly Request[]>
  /** Those of one measure over all rounds. */
  ofMeasure(measure: string): Promise<readonly Request[]>
  /** Those of any round that a party is asked and that still await an answer. */
  openOf(party: string): Promise<readonly Request[]>
  byId(id: string): Promise<Request | undefined>
  byIds(ids: readonly string[]): Promise<readonly Request[]>
}
