import type { Kysely } from 'kysely'
import { answerHash } from '#store/answer-hash.ts'
import type { Tables } from '#store/tables/tables.ts'

/**
 * Ids of the requests whose answers are not what was once written: one was changed, one is missing, or the request
 * names one that is gone. Reads one round after the other.
 */
export async function brokenChains(db: Kysely<Tables>): Promise<readonly string[]> {
  const rounds = await db.selectFrom('round').select('id').orderBy('period_from').execute()
  const broken: string[] = []
  for (const round of rounds) broken.push(...(await brokenIn(db, round.id)))
  return broken
}

async function brokenIn(db: Kysely<Tables>, round: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('request')
    .innerJoin('answer', 'answer.request', 'request.id')
    .selectAll('answer')
    .where('request.round', '=', round)
    .orderBy('answer.request')
    .orderBy('answer.seq')
    .execute()
  const broken = new Set(await endless(db, round))
  let before = { request: '', seq: 0, hash: '' }
  for (const row of rows) {
    const last = row.request === before.request ? before : { seq: 0, hash: '' }
    if (row.seq !== last.seq + 1 || row.hash !== answerHash(last.hash, row)) broken.add(row.request)
    before = row
  }
  return [...broken]
}

/** A chain whose end was cut off looks whole; only the request still names what is gone. */
async function endless(db: Kysely<Tables>, round: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('request')
    .leftJoin('answer', 'answer.id', 'request.answer')
    .select('request.id')
    .where('request.round', '=', round)
    .where('request.answer', 'is not', null)
    .where('answer.id', 'is', null)
    .execute()
  return rows.map((row) => row.id)
}
