import type { Address } from '#app/contracts/address.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Account } from './account.ts'

/** What the house knows of an account. */
export interface Before {
  readonly address: Address
  readonly closed: boolean
  /** The zone that was told last. */
  readonly zone: string | undefined
}

/**
 * What is new about an account. The keys are made of the account's own last change, so that whoever hears of it twice, by an
 * event and by the daily look, tells it once.
 */
export function news({ id, closed, zone, updated = 0 }: Account, before: Before): readonly Incoming[] {
  const { address } = before
  const about = { from: address, place: address, private: true }
  if (closed && !before.closed) return [{ ...about, kind: 'left', key: `left/${id}/${updated}` }]
  const back =
    !closed && before.closed ? [{ ...about, kind: 'returned' as const, key: `returned/${id}/${updated}` }] : []
  if (closed || zone === undefined || zone === before.zone) return back
  return [...back, { ...about, kind: 'zone', zone, key: `zone/${id}/${zone}/${updated}` }]
}
