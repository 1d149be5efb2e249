import { MatrixFault } from '#adapters/matrix/web/fault.ts'

/** What we know without asking the server any more: nothing has been sent. */
export const refusal = (code: 'USER_GONE' | 'NOT_IN_ROOM' | 'UNKNOWN_ALGORITHM'): MatrixFault =>
  new MatrixFault({ status: 0, code, retryAfter: undefined, neverLeft: true, body: undefined })
