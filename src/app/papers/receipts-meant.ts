import type { Outcome } from '#domain/outcome.ts'
import { accepted, refused } from '#domain/outcome.ts'
import { mayReceive, type ReceiptState } from '#domain/paper-receipt.ts'
import type { Args } from '#app/contracts/args.ts'
import { type Address, addressKey } from '#app/contracts/address.ts'
import type { HandedOver, KnownPaper } from '#app/contracts/store/papers.ts'

/**
 * What is confirmed or given back: the version (`version`), part and place a button stands at; said without one, the
 * version that was handed over last, where it is said `here` if it was handed over here, else its public part wherever
 * that is still open. Refuses what is withdrawn, settled, or never was handed over.
 */
export function receiptsMeant(
  { versions, handedOver }: Pick<KnownPaper, 'versions' | 'handedOver'>,
  args: Args,
  state: Exclude<ReceiptState, 'awaited'>,
  here: string | undefined,
): Outcome<readonly HandedOver[]> {
  const { version } = args
  const released = versions.filter(({ releasedAt }) => releasedAt !== null).map(({ no }) => no)
  const no = version === undefined ? released.at(-1) : released.find((each) => String(each) === version)
  const given = partsMeant(
    handedOver.filter((each) => each.no === no),
    args,
    here,
  )
  const [first] = given
  if (no === undefined || !first) return refused({ kind: 'nothing-handed-over' })
  if (versions.some(({ withdraws }) => withdraws?.no === no))
    return refused({ kind: 'version-withdrawn', no, next: released.find((each) => each > no) ?? null })
  const open = given.filter((each) => mayReceive(each, state).ok)
  if (open.length > 0) return accepted(open)
  const settled = mayReceive(first, state)
  return settled.ok ? accepted(given) : settled
}

function partsMeant(
  given: readonly HandedOver[],
  { place, level }: Args,
  here: string | undefined,
): readonly HandedOver[] {
  const at = (key: string) => given.filter((each) => addressKey(each.place) === key)
  if (place !== undefined) return at(place).filter((each) => level === undefined || each.level === level)
  const own = given.filter((each) => isIn(each.place, here))
  return own.length > 0 ? own : given.filter((each) => each.level === 'public')
}

/** Also in a thread of that place, which bears the id of the place before its own. */
const isIn = (place: Address, here: string | undefined): boolean =>
  here === addressKey(place) || here?.startsWith(`${addressKey(place).slice(0, -'"]'.length)} `) === true
