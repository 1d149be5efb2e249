import type { Kysely } from 'kysely'
import type { Account } from '#app/contracts/account.ts'
import type { Handlers } from '#store/changes/handler.ts'
import { redirect } from '#store/changes/redirect.ts'
import { setAccount } from '#store/changes/set-account.ts'
import { mustChange, mustDelete } from '#store/stale.ts'
import type { Tables } from '#store/tables/tables.ts'

type Kinds =
  | 'account-set'
  | 'account-awaited'
  | 'account-found'
  | 'account-closed'
  | 'account-reopened'
  | 'account-dropped'
  | 'account-zone'

export const accountChanges: Handlers<Kinds> = {
  async 'account-set'(tx, { account }) {
    await setAccount(tx, account)
    return traceOf(account)
  },

  async 'account-awaited'(tx, { awaited }) {
    const { platform, person, email, rank } = awaited
    await tx
      .insertInto('awaited_account')
      .values({ platform, person, email, rank })
      .onConflict((conflict) => conflict.columns(['platform', 'person']).doUpdateSet({ email, rank }))
      .execute()
    return { subject: person, detail: { platform, rank } }
  },

  async 'account-found'(tx, { account }) {
    const { address, person } = account
    const result = await tx
      .deleteFrom('awaited_account')
      .where('platform', '=', address.platform)
      .where('person', '=', person)
      .executeTakeFirst()
    mustDelete(result)
    await setAccount(tx, account, { closed_at: null })
    return traceOf(account)
  },

  async 'account-closed'(tx, { account, at }) {
    mustChange(await closing(tx, account, at).where('closed_at', 'is', null).executeTakeFirst())
    await redirect(tx, account)
    return traceOf(account)
  },

  async 'account-reopened'(tx, { account }) {
    mustChange(await closing(tx, account, null).where('closed_at', 'is not', null).executeTakeFirst())
    return traceOf(account)
  },

  async 'account-dropped'(tx, { account }) {
    const { platform, realm, id } = account.address
    const result = await tx
      .deleteFrom('account')
      .where('platform', '=', platform)
      .where('realm', '=', realm)
      .where('address', '=', id)
      .where('person', '=', account.person)
      .executeTakeFirst()
    mustDelete(result)
    await redirect(tx, account)
    return traceOf(account)
  },

  async 'account-zone'(tx, { person, zone }) {
    await tx.updateTable('person').set({ account_zone: zone }).where('id', '=', person).execute()
    return { subject: person, detail: { zone } }
  },
}

const traceOf = ({ address: { platform }, person, rank }: Account) => ({ subject: person, detail: { platform, rank } })

const closing = (tx: Kysely<Tables>, { address: { platform, realm, id }, person }: Account, at: string | null) =>
  tx
    .updateTable('account')
    .set({ closed_at: at })
    .where('platform', '=', platform)
    .where('realm', '=', realm)
    .where('address', '=', id)
    .where('person', '=', person)
