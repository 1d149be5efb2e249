import type { Session } from '#domain/session.ts'

export interface Sessions {
  /** Of all committees, in order of their days. */
  all(): Promise<readonly Session[]>
}
