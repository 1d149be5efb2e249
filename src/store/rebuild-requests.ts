import type { Kysely } from 'kysely'
import type { Tables } from '#store/tables/tables.ts'

/**
 * Sets every request's answer, light and state anew from the answers and returns how many differed. What answers do
 * not tell (excused, missing) stays; a request that claims an answer it never had counts as asked again.
 */
export async function rebuildRequests(db: Kysely<Tables>): Promise<number> {
  const rounds = await db.selectFrom('round').select('id').execute()
  let differed = 0
  for (const round of rounds) differed += await rebuildIn(db, round.id)
  return differed
}

async function rebuildIn(db: Kysely<Tables>, round: string): Promise<number> {
  const stored = await db
    .selectFrom('request')
    .select(['id', 'answer', 'light', 'state'])
    .where('round', '=', round)
    .execute()
  const last = await lastAnswers(db, round)
  let differed = 0
  for (const { id, ...is } of stored) {
    const answer = last.get(id)
    const should = answer
      ? { answer: answer.id, light: answer.light, state: 'answered' }
      : { answer: null, light: null, state: is.state === 'answered' ? 'asked' : is.state }
    if (is.answer === should.answer && is.light === should.light && is.state === should.state) continue
    await db
      .updateTable('request')
      .set((eb) => ({ ...should, version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .execute()
    differed += 1
  }
  return differed
}

async function lastAnswers(db: Kysely<Tables>, round: string) {
  const rows = await db
    .selectFrom('request')
    .innerJoin('answer', 'answer.request', 'request.id')
    .select(['answer.request', 'answer.id', 'answer.light'])
    .where('request.round', '=', round)
    .orderBy('answer.seq')
    .execute()
  return new Map(rows.map((row) => [row.request, row]))
}
