import type { Kysely } from 'kysely'
import { type Instant, plusSeconds } from '#domain/instant.ts'
import type { Address } from '#app/contracts/address.ts'
import type { Handlers } from '#store/changes/handler.ts'
import { setAccount } from '#store/changes/set-account.ts'
import { mustDelete } from '#store/stale.ts'
import type { Tables } from '#store/tables/tables.ts'

type Kinds = 'link-code-made' | 'account-linked' | 'code-guessed' | 'stranger-told'

/** Seconds for which a stranger's tries are kept: longer than any of them counts. */
const kept = 24 * 60 * 60

export const linkChanges: Handlers<Kinds> = {
  async 'link-code-made'(tx, { code: { person, hash, madeBy, expires }, at }) {
    await tx.deleteFrom('link_code').where('expires', '<=', at).execute()
    const row = { hash, made_by: madeBy, expires }
    await tx
      .insertInto('link_code')
      .values({ person, ...row })
      .onConflict((conflict) => conflict.column('person').doUpdateSet(row))
      .execute()
    return { subject: person, detail: { by: madeBy } }
  },

  async 'account-linked'(tx, { account, code: { hash, madeBy } }) {
    const { address, person } = account
    mustDelete(await tx.deleteFrom('link_code').where('hash', '=', hash).executeTakeFirst())
    await tx
      .deleteFrom('awaited_account')
      .where('platform', '=', address.platform)
      .where('person', '=', person)
      .execute()
    await tries(tx, address).execute()
    await setAccount(tx, account, { closed_at: null })
    return { subject: person, detail: { platform: address.platform, by: madeBy } }
  },

  async 'code-guessed'(tx, { address, at }) {
    await tried(tx, address, 'guess', at)
    return { subject: address.platform }
  },

  async 'stranger-told'(tx, { address, at }) {
    await tried(tx, address, 'told', at)
    return null
  },
}

async function tried(tx: Kysely<Tables>, { platform, realm, id }: Address, kind: string, at: Instant): Promise<void> {
  await tx.deleteFrom('stranger_try').where('at', '<', plusSeconds(at, -kept)).execute()
  await tx.insertInto('stranger_try').values({ platform, realm, address: id, kind, at }).execute()
}

/** Whoever is no stranger any more has tried nothing. */
const tries = (tx: Kysely<Tables>, { platform, realm, id }: Address) =>
  tx.deleteFrom('stranger_try').where('platform', '=', platform).where('realm', '=', realm).where('address', '=', id)
