import type { Kysely } from 'kysely'
import type { Unmet } from '#domain/unmet.ts'
import { fromJson } from '#store/json.ts'
import type { Tables } from '#store/tables/tables.ts'

/** Who has not met the bot yet, by what waits for them. */
export async function unmet(db: Kysely<Tables>): Promise<readonly Unmet[]> {
  const rows = await db
    .selectFrom('delivery')
    .innerJoin('message', 'message.id', 'delivery.message')
    .select(['recipient', 'kind', 'about', 'blocked_since'])
    .where('blocked', '=', 'not-met')
    .where('state', 'in', ['queued', 'sending', 'unknown'])
    .where('kind', '<>', 'edit')
    .orderBy('blocked_since')
    .orderBy('delivery.seq')
    .execute()
  const waiting = rows.flatMap(({ recipient, kind, about, blocked_since: since }) => {
    const to = fromJson(recipient)
    return 'person' in to && since !== null
      ? [{ person: to.person, since, asked: kind === 'prompt' ? fromJson(about) : [] }]
      : []
  })
  return [...Map.groupBy(waiting, ({ person }) => person)].map(([person, own]) => ({
    person,
    since: own[0]?.since ?? '',
    requests: [...new Set(own.flatMap(({ asked }) => asked))],
  }))
}
