import { MatrixFault } from '#adapters/matrix/web/fault.ts'

/** What the log may say of a fault. */
export const faultFields = (error: unknown): { readonly status: number; readonly code: string } =>
  error instanceof MatrixFault ? { status: error.status, code: error.code } : { status: 0, code: '' }
