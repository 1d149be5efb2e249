import { z } from 'zod'
import { MatrixFault } from '#adapters/matrix/web/fault.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Accounts, Reception } from '#app/contracts/reception.ts'
import type { Homeserver } from './homeserver.ts'
import { isGone } from './is-gone.ts'
import { pathOf } from './paths.ts'
import { serverOf } from './server-of.ts'

type Known = Awaited<ReturnType<Accounts['known']>>[number]

interface Telling {
  readonly server: Pick<Homeserver, 'call'>
  readonly reception: Pick<Reception, 'accept' | 'accounts' | 'memory' | 'log'>
  /** Our own server's name; only its accounts are looked at. */
  readonly realm: string
  readonly clock: { now(): number }
}

/** The zone in somebody's profile (client-server API 1.16). */
const profile = z.looseObject({ 'm.tz': z.string().optional().catch(undefined) })

const zoneKey = (user: string): string => `zone:${user}`
/** Set for accounts that were there once: with single sign-on one only comes into being when its person first signs in. */
const seenKey = (user: string): string => `seen:${user}`

/** Tells the house which of the accounts it knows are gone, or back, and their time zones; resolves when that is durable. */
export async function tellAccounts(telling: Telling, signal: AbortSignal): Promise<void> {
  const { accept, accounts, memory, log } = telling.reception
  const told = await memory.startingWith(zoneKey(''))
  const seen = await memory.startingWith(seenKey(''))
  const batch: Incoming[] = []
  const newlySeen: string[] = []
  for (const account of await accounts.known()) {
    if (signal.aborted) return
    if (account.realm !== telling.realm || serverOf(account.id) !== telling.realm) continue
    const found = await accountAt(telling.server, account.id)
    const key = seenKey(account.id)
    if (found.exists && seen[key] === undefined) newlySeen.push(key)
    // Who was never there has not closed anything.
    if (found.exists || seen[key] !== undefined)
      batch.push(...newsOf(account, found, { now: telling.clock.now(), zone: told[zoneKey(account.id)] }))
  }
  await memory.setAll(Object.fromEntries(newlySeen.map((key) => [key, 'yes'])))
  if (batch.length === 0) return
  for (const { reply } of await accept(batch)) {
    reply.catch((error: unknown) => log.error({ err: error }, 'news of an account could not be handled'))
  }
  const zones = batch.flatMap((each) => (each.kind === 'zone' ? [[zoneKey(each.from.id), each.zone]] : []))
  await memory.setAll(Object.fromEntries(zones))
}

interface Found {
  readonly exists: boolean
  readonly zone?: string | undefined
}

function newsOf(
  { closed, ...address }: Known,
  { exists, zone }: Found,
  before: { readonly now: number; readonly zone: string | undefined },
): readonly Incoming[] {
  const about = { from: address, place: address, private: true }
  const at = `${address.id}/${before.now}`
  if (!exists) return closed ? [] : [{ ...about, kind: 'left', key: `left/${at}` }]
  const back = closed ? [{ ...about, kind: 'returned' as const, key: `returned/${at}` }] : []
  if (zone === undefined || zone === before.zone) return back
  return [...back, { ...about, kind: 'zone', zone, key: `zone/${at}` }]
}

async function accountAt(server: Pick<Homeserver, 'call'>, user: string): Promise<Found> {
  try {
    const { 'm.tz': zone } = profile.parse(await server.call('GET', pathOf('profile', user)))
    return { exists: true, zone }
  } catch (error) {
    if (!(error instanceof MatrixFault)) throw error
    if (error.status === 403) return { exists: true }
    if (error.status !== 404) throw error
    return { exists: !(await isGone(server, user)) }
  }
}
