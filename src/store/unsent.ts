import { unblocked } from '#store/blocked.ts'

/** As if nothing had been tried yet. */
export const unsent = {
  state: 'queued',
  parts_sent: 0,
  attempts: 0,
  not_before: null,
  first_at: null,
  remote_ids: null,
  ...unblocked,
} as const
