import type { ExpressionBuilder, Kysely } from 'kysely'
import type { Instant } from '#domain/instant.ts'
import { type Lane, lanes } from '#app/contracts/message.ts'
import type { Delivery } from '#app/contracts/store/outbox.ts'
import { deliveries, deliveryOf } from '#store/deliveries.ts'
import type { DeliveryTable } from '#store/tables/messages.ts'
import type { Tables } from '#store/tables/tables.ts'

/** Marks the next deliveries `sending` and returns them. */
export async function claim(
  tx: Kysely<Tables>,
  now: Instant,
  limit: number,
  wanted: readonly Lane[] = lanes,
): Promise<readonly Delivery[]> {
  const ranks = wanted.map((lane) => lanes.indexOf(lane))
  const rows = await next(tx, now, ranks).limit(limit).execute()
  const keys = rows.map((row) => row.key)
  if (keys.length === 0) return []
  await tx
    .updateTable('delivery')
    .set((eb) => ({
      state: 'sending',
      attempts: eb('attempts', '+', 1),
      first_at: eb.fn.coalesce('first_at', eb.val(now)),
    }))
    .where('key', 'in', keys)
    .where('state', '=', 'queued')
    .execute()
  const claimed = await deliveries(tx).where('key', 'in', keys).execute()
  return claimed.map(deliveryOf)
}

/**
 * What may go out at `now`: of each address the first in turn, and only when nothing is under way to it. So the order
 * at an address holds even when a post is repeated.
 */
const next = (tx: Kysely<Tables>, now: Instant, ranks: readonly number[]) =>
  tx
    .selectFrom('delivery as mine')
    .select('mine.key')
    .where('mine.state', '=', 'queued')
    .where('mine.lane', 'in', ranks)
    .where((eb) => eb.or([eb('mine.not_before', 'is', null), eb('mine.not_before', '<=', now)]))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('delivery as other')
            .select('other.seq')
            .whereRef('other.platform', '=', 'mine.platform')
            .whereRef('other.realm', '=', 'mine.realm')
            .whereRef('other.address', '=', 'mine.address')
            .where((both) =>
              both.or([underWay(both), both.and([isBefore(both), inTurn(both, now), both.not(tries(both))])]),
            ),
        ),
      ),
    )
    // While our access is void, the first that met it is tried alone.
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('delivery as other')
            .select('other.seq')
            .where('other.blocked', '=', 'access')
            .where('other.state', 'in', ['queued', 'sending'])
            .whereRef('other.platform', '=', 'mine.platform')
            .whereRef('other.realm', '=', 'mine.realm')
            .where((both) => both.or([both.not(tries(both)), both('other.seq', '<', both.ref('mine.seq'))])),
        ),
      ),
    )
    .orderBy('mine.lane')
    .orderBy('mine.seq')

type Both = ExpressionBuilder<Tables & { mine: DeliveryTable; other: DeliveryTable }, 'mine' | 'other'>

const underWay = (eb: Both) => eb('other.state', '=', 'sending')

const isBefore = (eb: Both) =>
  eb.or([
    eb('other.lane', '<', eb.ref('mine.lane')),
    eb.and([eb('other.lane', '=', eb.ref('mine.lane')), eb('other.seq', '<', eb.ref('mine.seq'))]),
  ])

/** Whether it waits for our access to hold again, and will show it. */
const tries = (eb: Both) => eb(eb.fn.coalesce('mine.blocked', eb.val('')), '=', 'access')

/** Due, or tried before and waiting for its next try: that one keeps its turn, unless only it lacks a right. */
const inTurn = (eb: Both, now: Instant) =>
  eb.and([
    eb('other.state', '=', 'queued'),
    eb(eb.fn.coalesce('other.blocked', eb.val('')), '<>', 'rights'),
    eb.or([eb('other.not_before', 'is', null), eb('other.not_before', '<=', now), eb('other.attempts', '>', 0)]),
  ])
