import { MatrixFault } from '#adapters/matrix/web/fault.ts'

/** Whether the server has said for certain that there is no such thing; a page of something in between says nothing. */
export const isMissing = (error: unknown): boolean =>
  error instanceof MatrixFault && error.status === 404 && error.code === 'M_NOT_FOUND'
