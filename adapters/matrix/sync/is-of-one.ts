import { z } from 'zod'
import { MatrixFault } from '#adapters/matrix/web/fault.ts'
import { isRefused } from './is-refused.ts'

/**
 * Whether what failed may lie with one event or its room, be it for the server or for us; of everything else, such as a line
 * that is down, a store that is full or a server that is busy, the others suffer, too.
 */
export const isOfOne = (error: unknown): boolean =>
  error instanceof MatrixFault
    ? error.status >= 500 || isRefused(error)
    : error instanceof z.ZodError || error instanceof TypeError || error instanceof RangeError
