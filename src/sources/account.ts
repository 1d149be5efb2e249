import { z } from 'zod'
import type { Account, AwaitedAccount } from '#app/contracts/account.ts'
import { addressKey } from '#app/contracts/address.ts'
import { checkAddress, checkedEmail } from '#sources/address-forms.ts'
import { text, whole } from '#sources/checked-values.ts'
import type { Reader } from '#sources/reader.ts'
import type { Path } from '#sources/say-issue.ts'

/** An account by its address, or by the e-mail address that it has on its platform. */
export const accountShape = {
  platform: text,
  realm: text.optional(),
  id: text.optional(),
  email: text.optional(),
  rank: whole.optional(),
}

const shape = z.object(accountShape)

/** Accounts whose address is known, and those that are still to be found. */
export interface Accounts {
  readonly accounts: readonly Account[]
  readonly awaited: readonly AwaitedAccount[]
}

/** One account of a person, whichever way it is given; refuses one that is given in both ways or in neither. */
export function accountIn(
  person: string,
  { platform, realm, id, email, rank }: z.infer<typeof shape> & { readonly rank: number },
  path: Path,
  file: Reader,
): Accounts {
  if ((email === undefined) === (id === undefined)) {
    file.refuse([...path, 'id'], file.words.oneOfThese(['id', 'email']))
    return { accounts: [], awaited: [] }
  }
  if (email !== undefined) {
    const awaited = { platform, email: checkedEmail(file, { platform, email }, path), person, rank }
    file.define('account', `email ${platform} ${awaited.email}`, `${platform} ${email}`, path)
    file.define('account', `awaited ${platform} ${person}`, `${platform} ${email}`, path)
    return { accounts: [], awaited: [awaited] }
  }
  if (realm === undefined) file.refuse([...path, 'realm'], file.words.missing('realm'))
  const address = { platform, realm: realm ?? '', id: id ?? '' }
  if (realm !== undefined) checkAddress(file, 'account', address, path)
  file.define('account', addressKey(address), `${platform} ${address.id}`, path)
  return { accounts: [{ address, person, rank }], awaited: [] }
}

/** What several people's accounts come to together. */
export const together = (all: readonly Accounts[]): Accounts => ({
  accounts: all.flatMap(({ accounts }) => accounts),
  awaited: all.flatMap(({ awaited }) => awaited),
})
