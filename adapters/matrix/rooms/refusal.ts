import { MatrixFault } from '#adapters/matrix/web/fault.ts'

const statusOf = { USER_GONE: 404, M_FORBIDDEN: 403, UNKNOWN_ALGORITHM: 403 }

/** What we know without asking the server any more, as if it had said so. */
export const refusal = (code: keyof typeof statusOf): MatrixFault =>
  new MatrixFault({ status: statusOf[code], code, retryAfter: undefined, neverLeft: false, body: undefined })
