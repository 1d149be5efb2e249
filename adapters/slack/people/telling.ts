import type { Address } from '#app/contracts/address.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Reception } from '#app/contracts/reception.ts'
import type { Account } from './account.ts'
import { news } from './news.ts'
import { toldZonesIn } from './told-zones.ts'

type House = Pick<Reception, 'accept' | 'accounts' | 'memory' | 'log'>

/** Tells the house what is new about these accounts, of those that it knows; resolves when that is durable. */
export function createTelling(
  { accept, accounts, memory, log }: House,
  team: string,
): (found: readonly Account[]) => Promise<void> {
  const zones = toldZonesIn(memory)
  return async (found) => {
    const known = new Map((await accounts.known()).filter(isOf(team)).map((each) => [each.id, each]))
    const told = await zones.all()
    const batch = found.flatMap((account) => {
      const before = known.get(account.id)
      if (!before || account.standing === 'bot') return []
      const address = { platform: 'slack', realm: team, id: account.id }
      return news(account, { address, closed: before.closed, zone: told[account.id] })
    })
    if (batch.length === 0) return
    for (const { reply } of await accept(batch)) {
      reply.catch((error: unknown) => log.error({ err: error }, 'news of an account could not be handled'))
    }
    await zones.add(zonesIn(batch))
  }
}

/** Whether an account is one of this workspace. */
export const isOf =
  (team: string) =>
  ({ platform, realm }: Address): boolean =>
    platform === 'slack' && realm === team

const zonesIn = (batch: readonly Incoming[]): Readonly<Record<string, string>> =>
  Object.fromEntries(batch.flatMap((each) => (each.kind === 'zone' ? [[each.from.id, each.zone]] : [])))
