import type { Instant } from '#domain/instant.ts'
import type { Outcome } from '#domain/outcome.ts'
import { accepted, refused } from '#domain/outcome.ts'

export const receiptStates = ['awaited', 'confirmed', 'returned'] as const
export type ReceiptState = (typeof receiptStates)[number]

/** What became of a released version at one place it was handed to: awaited until it is confirmed or given back. */
export interface PaperReceipt {
  readonly state: ReceiptState
  /** Who confirmed it or gave it back; null once erased. */
  readonly by: string | null
  readonly at: Instant | null
  /** Why it was given back. */
  readonly reason: string | null
}

export const awaitedReceipt: PaperReceipt = { state: 'awaited', by: null, at: null, reason: null }

/**
 * Whether a version can still be confirmed or given back. Only once either way, but one that was given back may be
 * confirmed after all; what is confirmed is not given back any more.
 */
export function mayReceive(before: PaperReceipt, state: Exclude<ReceiptState, 'awaited'>): Outcome<null> {
  if (before.at === null || before.state === 'awaited') return accepted(null)
  if (before.state === 'confirmed') return refused({ kind: 'paper-confirmed', at: before.at })
  return state === 'returned' ? refused({ kind: 'paper-returned', at: before.at }) : accepted(null)
}
