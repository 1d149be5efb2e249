import { MatrixFault } from './fault.ts'

/** The homeserver takes our token no more, or closes the account: only the operator can change that, soft logout or not. */
export const isAccessLost = (error: unknown): boolean => error instanceof MatrixFault && codes.has(error.code)

const codes: ReadonlySet<string> = new Set([
  'M_UNKNOWN_TOKEN',
  'M_MISSING_TOKEN',
  'M_USER_DEACTIVATED',
  'M_USER_LOCKED',
  'M_USER_SUSPENDED',
  'M_CONSENT_NOT_GIVEN',
])
