import type { Imported } from '#app/contracts/change.ts'

export interface Imports {
  /** What imports wrote last, of every thing. */
  all(): Promise<readonly Imported[]>
}
