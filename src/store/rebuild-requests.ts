import type { Kysely } from 'kysely'
import type { Tables } from '#store/tables/tables.ts'

/** A request that does not carry its last answer, and what it should carry. */
interface Stray {
  readonly id: string
  readonly should: { readonly answer: string | null; readonly light: string | null; readonly state: string }
}

/** Sets every request's answer, light and state anew from the answers and returns how many differed. */
export async function rebuildRequests(db: Kysely<Tables>): Promise<number> {
  const strays = await strayRequests(db)
  for (const { id, should } of strays)
    await db
      .updateTable('request')
      .set((eb) => ({ ...should, version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .execute()
  return strays.length
}

/**
 * The requests that differ from what the answers tell. What those do not tell (excused, missing) stays; a request that
 * claims an answer it never had counts as asked again, and one set aside after its answer stays so. Reads one round after the other.
 */
export async function strayRequests(db: Kysely<Tables>): Promise<readonly Stray[]> {
  const rounds = await db.selectFrom('round').select('id').orderBy('period_from').execute()
  const strays: Stray[] = []
  for (const round of rounds) strays.push(...(await straysIn(db, round.id)))
  return strays
}

async function straysIn(db: Kysely<Tables>, round: string): Promise<readonly Stray[]> {
  const stored = await db
    .selectFrom('request')
    .select(['id', 'answer', 'light', 'state', 'withdrawn'])
    .where('round', '=', round)
    .execute()
  const last = await lastAnswers(db, round)
  return stored.flatMap(({ id, withdrawn, ...is }) => {
    const answer = last.get(id)
    const should =
      answer && answer.id !== withdrawn
        ? { answer: answer.id, light: answer.light, state: is.state === 'excused' ? is.state : 'answered' }
        : { answer: null, light: null, state: is.state === 'answered' ? 'asked' : is.state }
    const same = is.answer === should.answer && is.light === should.light && is.state === should.state
    return same ? [] : [{ id, should }]
  })
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
