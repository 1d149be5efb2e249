import type { Kysely, Selectable } from 'kysely'
import { type Offer, offerStates } from '#domain/offer.ts'
import { oneOf } from '#domain/one-of.ts'
import type { Offers } from '#app/contracts/store/offers.ts'
import type { OfferTable } from '#store/tables/people.ts'
import type { Tables } from '#store/tables/tables.ts'

export const offers = (db: Kysely<Tables>): Offers => ({
  async openOf(measure) {
    const rows = await openOffers(db).where('measure', '=', measure).execute()
    return rows.map(offerOf)
  },
  async openTo(taker) {
    const rows = await openOffers(db).where('taker', '=', taker).execute()
    return rows.map(offerOf)
  },
})

const openOffers = (db: Kysely<Tables>) =>
  db.selectFrom('offer').selectAll().where('state', '=', 'open').orderBy('at', 'desc').orderBy('id')

const offerOf = ({ made_by: madeBy, ...row }: Selectable<OfferTable>): Offer => ({
  ...row,
  madeBy,
  state: oneOf(offerStates, row.state),
})
