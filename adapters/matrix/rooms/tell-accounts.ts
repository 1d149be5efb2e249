import { z } from 'zod'
import { MatrixFault } from '#adapters/matrix/web/fault.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Accounts, Reception } from '#app/contracts/reception.ts'
import { accountKeys } from './account-keys.ts'
import { forgetAccounts } from './forget-accounts.ts'
import type { Homeserver } from './homeserver.ts'
import { isGone } from './is-gone.ts'
import { pathOf } from './paths.ts'
import type { Rooms } from './rooms.ts'
import { serverOf } from './server-of.ts'

type Known = Awaited<ReturnType<Accounts['known']>>[number]

const { zone, seen } = accountKeys

interface Telling {
  readonly server: Pick<Homeserver, 'call'>
  readonly reception: Pick<Reception, 'accept' | 'accounts' | 'memory' | 'log'>
  /** Our own server's name; only its accounts are looked at. */
  readonly realm: string
  readonly clock: { now(): number }
  readonly rooms: Pick<Rooms, 'talksWith' | 'forget'>
}

/** The zone in somebody's profile (client-server API 1.16). */
const profile = z.looseObject({ 'm.tz': z.string().optional().catch(undefined) })

/**
 * Tells the house which of the accounts it knows are gone, or back, and their time zones, and forgets what only concerns those
 * that are gone; resolves when that is durable.
 */
export async function tellAccounts(telling: Telling, signal: AbortSignal): Promise<void> {
  const { accounts, memory } = telling.reception
  const told = await memory.startingWith(zone(''))
  const before = await memory.startingWith(seen(''))
  const known = await accounts.known()
  const batch: Incoming[] = []
  const newlySeen: string[] = []
  const gone: string[] = []
  for (const account of known) {
    if (signal.aborted) return
    if (account.realm !== telling.realm || serverOf(account.id) !== telling.realm) continue
    const found = await accountAt(telling.server, account.id)
    const key = seen(account.id)
    if (found.exists && before[key] === undefined) newlySeen.push(key)
    if (!found.exists) gone.push(account.id)
    // Who was never there has not closed anything.
    if (found.exists || before[key] !== undefined)
      batch.push(...newsOf(account, found, { now: telling.clock.now(), zone: told[zone(account.id)] }))
  }
  await memory.setAll(Object.fromEntries(newlySeen.map((key) => [key, 'yes'])))
  await tell(telling, batch)
  await forgetAccounts({ ...telling, memory }, { known: new Set(known.map(({ id }) => id)), gone })
}

async function tell({ reception: { accept, memory, log } }: Telling, batch: readonly Incoming[]): Promise<void> {
  if (batch.length === 0) return
  for (const { reply } of await accept(batch)) {
    reply.catch((error: unknown) => log.error({ err: error }, 'news of an account could not be handled'))
  }
  const zones = batch.flatMap((each) => (each.kind === 'zone' ? [[zone(each.from.id), each.zone]] : []))
  await memory.setAll(Object.fromEntries(zones))
}

interface Found {
  readonly exists: boolean
  readonly zone?: string | undefined
}

function newsOf(
  { closed, ...address }: Known,
  { exists, zone: now }: Found,
  before: { readonly now: number; readonly zone: string | undefined },
): readonly Incoming[] {
  const about = { from: address, place: address, private: true }
  const at = `${address.id}/${before.now}`
  if (!exists) return closed ? [] : [{ ...about, kind: 'left', key: `left/${at}` }]
  const back = closed ? [{ ...about, kind: 'returned' as const, key: `returned/${at}` }] : []
  if (now === undefined || now === before.zone) return back
  return [...back, { ...about, kind: 'zone', zone: now, key: `zone/${at}` }]
}

async function accountAt(server: Pick<Homeserver, 'call'>, user: string): Promise<Found> {
  try {
    const { 'm.tz': current } = profile.parse(await server.call('GET', pathOf('profile', user)))
    return { exists: true, zone: current }
  } catch (error) {
    if (!(error instanceof MatrixFault)) throw error
    if (error.status === 403) return { exists: true }
    if (error.status !== 404) throw error
    return { exists: !(await isGone(server, user)) }
  }
}
