import type { Person } from '#domain/person.ts'
import type { Account } from '#app/contracts/account.ts'
import { addressKey } from '#app/contracts/address.ts'

/** Tried after every real account. */
const rank = 9

/** The account by which a person can be spoken as on the console of a trial. */
const trialAccount = ({ id }: Pick<Person, 'id'>): Account => ({
  address: { platform: 'console', realm: 'trial', id },
  person: id,
  rank,
})

/** Those of the people who have no account on the console. Every import of people brings them along. */
export function trialAccounts(people: readonly Pick<Person, 'id'>[], accounts: readonly Account[]): readonly Account[] {
  const there = new Set(accounts.filter(({ address }) => address.platform === 'console').map(({ person }) => person))
  return people.filter(({ id }) => !there.has(id)).map(trialAccount)
}

/** Whether an import would bring the account along by itself. */
export const isTrialAccount = (account: Account): boolean =>
  account.rank === rank && addressKey(account.address) === addressKey(trialAccount({ id: account.person }).address)
