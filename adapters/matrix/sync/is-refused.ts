import { MatrixFault } from '#adapters/matrix/web/fault.ts'

/** Whether the homeserver itself, and no proxy on the way, has given an answer that will be the same when asked again. */
export const isRefused = (error: unknown): error is MatrixFault =>
  error instanceof MatrixFault && [400, 403, 404].includes(error.status) && error.code.startsWith('M_')
