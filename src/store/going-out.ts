import type { ExpressionBuilder } from 'kysely'
import type { Tables } from '#store/tables/tables.ts'

/** Whether a message is still on its way: its words are needed until it is out, or given up. */
export const goingOut = (eb: ExpressionBuilder<Tables, 'message'>) =>
  eb.exists(
    eb
      .selectFrom('delivery')
      .select('delivery.seq')
      .whereRef('delivery.message', '=', 'message.id')
      .where('delivery.state', 'in', ['queued', 'sending', 'unknown']),
  )
