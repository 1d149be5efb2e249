import type { AwaitedAccount } from '#app/contracts/account.ts'
import type { Compared } from '#app/import/three-way.ts'
import { fingerprint } from '#app/import/fingerprint.ts'

/** What became of the awaited accounts of the last import. */
export interface AwaitedSides {
  readonly present: readonly AwaitedAccount[]
  imported(kind: string, key: string): ReadonlyMap<string, string>
}

/**
 * Accounts known by e-mail address. One that was found since, or given up, is not awaited again unless the file names
 * another address by now; of the address itself nothing stays behind.
 */
export function compareAwaited(
  accounts: readonly AwaitedAccount[],
  { present, imported }: AwaitedSides,
): readonly Compared<AwaitedAccount>[] {
  return accounts.map((file) => {
    const { platform, person, email, rank } = file
    const now = present.find((each) => each.platform === platform && each.person === person)
    const key = `email:${platform}:${person}`
    const print = fingerprint(email)
    const last = imported('account', key).get('email')
    const moved = now !== undefined && (now.email !== email || now.rank !== rank)
    const changes = now !== undefined && now.email !== email ? [{ field: 'email', from: now.email, to: email }] : []
    return {
      noun: 'account',
      label: `${platform} ${person}`,
      how: now === undefined && last !== print ? 'added' : moved ? 'changed' : 'left',
      value: file,
      present: now,
      changes,
      conflicts: [],
      entries: last === print ? [] : [{ kind: 'account', key, field: 'email', value: print }],
    }
  })
}
