import type { LastAct } from '#app/contracts/undo.ts'

export interface Acts {
  /** What the person did last, unless that was taken back. */
  lastOf(person: string): Promise<LastAct | undefined>
}
