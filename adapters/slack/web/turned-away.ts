import { errorCode } from './error-code.ts'

/** Slack's codes for a file that this workspace does not take, whoever brings it (methods files.*). */
const codes: ReadonlySet<string> = new Set([
  'file_type_not_allowed',
  'blocked_file_type',
  'file_uploads_disabled',
  'file_uploads_except_images_disabled',
  'file_upload_size_restricted',
  'slack_connect_blocked_file_type',
  'slack_connect_file_upload_sharing_blocked',
  'storage_limit_reached',
  /** What it says of an empty file. */
  'missing_argument',
])

/** Whether it is the file that will not do: without it, the others may go. */
export const isTurnedAway = (error: unknown): boolean => codes.has(errorCode(error))
