import type { Outcome } from '#domain/outcome.ts'
import { accepted, refused } from '#domain/outcome.ts'
import { mayReceive, type ReceiptState } from '#domain/paper-receipt.ts'
import type { Args } from '#app/contracts/args.ts'
import { addressKey } from '#app/contracts/address.ts'
import type { HandedOver, KnownPaper } from '#app/contracts/store/papers.ts'

/**
 * What is confirmed or given back: the version that was handed over last, or the one (`version`) and the place a button
 * stands at, wherever it is still open. Refuses what is withdrawn, settled, or never was handed over.
 */
export function receiptsMeant(
  { versions, handedOver }: Pick<KnownPaper, 'versions' | 'handedOver'>,
  { version, place }: Args,
  state: Exclude<ReceiptState, 'awaited'>,
): Outcome<readonly HandedOver[]> {
  const released = versions.filter(({ releasedAt }) => releasedAt !== null).map(({ no }) => no)
  const no = version === undefined ? released.at(-1) : released.find((each) => String(each) === version)
  const given = handedOver.filter((each) => each.no === no && (place === undefined || addressKey(each.place) === place))
  const [first] = given
  if (no === undefined || !first) return refused({ kind: 'nothing-handed-over' })
  if (versions.some(({ withdraws }) => withdraws?.no === no))
    return refused({ kind: 'version-withdrawn', no, next: released.find((each) => each > no) ?? null })
  const open = given.filter((each) => mayReceive(each, state).ok)
  if (open.length > 0) return accepted(open)
  const settled = mayReceive(first, state)
  return settled.ok ? accepted(given) : settled
}
