import { type ExpressionBuilder, type Kysely, sql } from 'kysely'
import type { Instant } from '#domain/instant.ts'
import { lanes } from '#app/contracts/message.ts'
import type { Change } from '#app/contracts/change.ts'
import { inPortions } from '#store/in-portions.ts'
import { toJson } from '#store/json.ts'
import { silent } from '#store/silent.ts'
import type { Tables } from '#store/tables/tables.ts'
import { type Touched, touched } from '#store/touched.ts'

/**
 * Has the posts of every prompt brought up to date that shows something these changes touch: one edit each, unless one
 * waits already. Whoever did it sees it at once, all others in their turn.
 */
export async function bringUpToDate(
  tx: Kysely<Tables>,
  at: Instant,
  actor: string | null,
  changes: readonly Change[],
): Promise<void> {
  const about = touched(changes)
  if (Object.values(about).every((ids: readonly string[]) => ids.length === 0)) return
  const prompts = await promptsAbout(tx, about)
  if (prompts.length === 0) return
  const own = actor === null ? '' : toJson({ person: actor })
  await inPortions(prompts, async (portion) => {
    await tx
      .insertInto('message')
      .columns(messageColumns)
      .expression(edits(tx, at, own, portion))
      .execute()
    await tx.insertInto('delivery').columns(deliveryColumns).expression(deliveriesOf(tx, portion)).execute()
    await tx
      .updateTable('delivery')
      .set({ lane: lanes.indexOf('interactive') })
      .where('state', '=', 'queued')
      .where('message', 'in', (eb) =>
        eb.selectFrom('message').select('id').where(isEditOf(portion)).where('recipient', '=', own),
      )
      .execute()
    return []
  })
}

async function promptsAbout(tx: Kysely<Tables>, about: Touched): Promise<readonly string[]> {
  const columns = { requests: 'id', rounds: 'round', measures: 'subject' } as const
  const found = new Set<string>()
  for (const kind of ['requests', 'rounds', 'measures'] as const) {
    const rows = await inPortions(about[kind], (portion) =>
      tx
        .selectFrom('live_prompt')
        .innerJoin('request', 'request.id', 'live_prompt.request')
        .select('message')
        .distinct()
        .where(`request.${columns[kind]}`, 'in', portion)
        .execute(),
    )
    for (const { message } of rows) found.add(message)
  }
  return [...found]
}

const isEditOf = (prompts: readonly string[]) => (eb: ExpressionBuilder<Tables, 'message'>) =>
  eb.and([eb('kind', '=', 'edit'), eb('replaces', 'in', prompts)])

const messageColumns = [
  'id',
  'at',
  'kind',
  'recipient',
  'about',
  'content',
  'parts',
  'lane',
  'not_before',
  'expires',
  'knew',
  'replaces',
] as const

/** An edit of each of these prompts that is posted and has none waiting. */
const edits = (tx: Kysely<Tables>, at: Instant, own: string, prompts: readonly string[]) =>
  tx
    .selectFrom('message as prompt')
    .select((eb) => [
      sql<string>`prompt.id || '~' || (select count(*) from message as edit where edit.replaces = prompt.id)`.as('id'),
      eb.val(at).as('at'),
      sql.lit('edit').as('kind'),
      'recipient',
      'about',
      eb.val(silent).as('content'),
      'parts',
      eb.case().when('recipient', '=', own).then(sql.lit('interactive')).else(sql.lit('bulk')).end().as('lane'),
      sql<null>`null`.as('not_before'),
      sql<null>`null`.as('expires'),
      sql<null>`null`.as('knew'),
      'id as replaces',
    ])
    .where('id', 'in', prompts)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('message as edit')
            .innerJoin('delivery', 'delivery.message', 'edit.id')
            .select('edit.id')
            .whereRef('edit.replaces', '=', 'prompt.id')
            .where('edit.kind', '=', 'edit')
            .where('delivery.state', '=', 'queued'),
        ),
      ),
    )

const deliveryColumns = [
  'key',
  'message',
  'platform',
  'realm',
  'address',
  'direct',
  'lane',
  'state',
  'parts_sent',
  'attempts',
] as const

/** Where each new edit goes: to the place of its prompt. */
const deliveriesOf = (tx: Kysely<Tables>, prompts: readonly string[]) =>
  tx
    .selectFrom('message')
    .innerJoin('delivery as there', 'there.message', 'message.replaces')
    .select((eb) => [
      'message.id as key',
      'message.id as message',
      'platform',
      'realm',
      'address',
      'direct',
      eb
        .case()
        .when('message.lane', '=', 'interactive')
        .then(sql.lit(lanes.indexOf('interactive')))
        .else(sql.lit(lanes.indexOf('bulk')))
        .end()
        .as('lane'),
      sql.lit('queued').as('state'),
      sql.lit(0).as('parts_sent'),
      sql.lit(0).as('attempts'),
    ])
    .where('kind', '=', 'edit')
    .where('message.replaces', 'in', prompts)
    .where('address', '<>', '')
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom('delivery as own').select('own.key').whereRef('own.message', '=', 'message.id'))),
    )
