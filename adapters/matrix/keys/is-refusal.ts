import { isRefused } from '#adapters/matrix/sync/is-refused.ts'
import type { MatrixFault } from '#adapters/matrix/web/fault.ts'
import { isAccessLost } from '#adapters/matrix/web/is-access-lost.ts'

/** Whether the homeserver refuses keys for their own sake, and will do so when it is asked again. */
export const isRefusal = (error: unknown): error is MatrixFault => isRefused(error) && !isAccessLost(error)
