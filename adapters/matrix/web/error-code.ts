import { Paused } from '#network/paused.ts'
import { MatrixFault } from './fault.ts'

/** What went wrong in one word, for logs: the homeserver's own code or the connection's, else the kind of error. */
export function errorCode(error: unknown): string {
  if (error instanceof MatrixFault) return error.code
  if (error instanceof Paused) return 'M_LIMIT_EXCEEDED'
  return error instanceof Error ? error.name : typeof error
}
