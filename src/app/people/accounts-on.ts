import { addressKey } from '#app/contracts/address.ts'
import type { Accounts } from '#app/contracts/reception.ts'
import type { Store } from '#app/contracts/store/store.ts'
import type { Powers } from '#app/powers.ts'

/** What an adapter may know and say of the accounts on its platform. */
export function accountsOn(
  platform: string,
  { store: { directories }, now }: Pick<Powers, 'store' | 'now'>,
  commit: Store['commit'],
): Accounts {
  const awaited = async () => (await directories.awaited()).filter((each) => each.platform === platform)
  const accounts = async () => (await directories.accounts()).filter(({ address }) => address.platform === platform)
  return {
    awaited: async () => (await awaited()).map(({ email }) => ({ email })),
    async found(email, address) {
      const waiting = (await awaited()).find((each) => each.email === email.toLowerCase())
      if (!waiting || address.platform !== platform) return 'not-awaited'
      const { person, rank } = waiting
      const known = (await accounts()).find((each) => addressKey(each.address) === addressKey(address))
      if (known && known.person !== person) return 'taken'
      const change = { kind: 'account-found', account: { address, person, rank } } as const
      const done = await commit({ at: now(), actor: null, changes: [change], messages: [] })
      return done === 'done' ? 'linked' : 'not-awaited'
    },
    known: async () => (await accounts()).map(({ address, closed }) => ({ ...address, closed: closed !== undefined })),
  }
}
