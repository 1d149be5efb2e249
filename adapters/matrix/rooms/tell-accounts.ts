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

/** Tells the house which of the accounts it knows are gone, or back, and their time zones; resolves when that is durable. */
export async function tellAccounts(telling: Telling, signal: AbortSignal): Promise<void> {
  const { accept, accounts, memory, log } = telling.reception
  const told = await memory.startingWith(zoneKey(''))
  const batch: Incoming[] = []
  for (const account of await accounts.known()) {
    if (signal.aborted) return
    if (account.realm === telling.realm && serverOf(account.id) === telling.realm)
      batch.push(...(await newsOf(telling, account, told[zoneKey(account.id)])))
  }
  if (batch.length === 0) return
  for (const { reply } of await accept(batch)) {
    reply.catch((error: unknown) => log.error({ err: error }, 'news of an account could not be handled'))
  }
  const zones = batch.flatMap((each) => (each.kind === 'zone' ? [[zoneKey(each.from.id), each.zone]] : []))
  await memory.setAll(Object.fromEntries(zones))
}

async function newsOf(
  { server, clock }: Telling,
  { closed, ...address }: Known,
  before: string | undefined,
): Promise<readonly Incoming[]> {
  const about = { from: address, place: address, private: true }
  const at = `${address.id}/${clock.now()}`
  const { exists, zone } = await accountAt(server, address.id)
  if (!exists) return closed ? [] : [{ ...about, kind: 'left', key: `left/${at}` }]
  const back = closed ? [{ ...about, kind: 'returned' as const, key: `returned/${at}` }] : []
  if (zone === undefined || zone === before) return back
  return [...back, { ...about, kind: 'zone', zone, key: `zone/${at}` }]
}

async function accountAt(
  server: Pick<Homeserver, 'call'>,
  user: string,
): Promise<{ readonly exists: boolean; readonly zone?: string | undefined }> {
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
