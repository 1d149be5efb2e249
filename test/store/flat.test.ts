import { CompiledQuery, type Kysely } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Change } from '#app/contracts/change.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { createStore } from '#store/create-store.ts'
import { migrate } from '#store/migrate.ts'
import { openDatabase } from '#store/open-database.ts'
import { sqlite } from '#store/sqlite.ts'
import type { Tables } from '#store/tables/tables.ts'
import { answered, commitOf, measure, request, round, seeds } from '#test/contract/store-samples.ts'

const measures = ['M-03', 'M-04', 'M-05', 'M-06', 'M-07']

/** One past round in which every measure was answered. */
const past = (year: number): readonly Change[] => {
  const label = `${year}`
  const asked = round(label, { periodFrom: `${label}-01-01`, periodTo: `${label}-12-31`, state: 'closed' })
  return [
    { kind: 'round-planned', round: asked },
    ...measures.flatMap((code): readonly Change[] => {
      const id = `${label}-${code}`
      return [
        { kind: 'asked', request: request(id, { round: asked.id, subject: `DP:${code}` }) },
        answered(1, { request: id }),
      ]
    }),
  ]
}

describe('the twentieth round costs what the first did', () => {
  const statements: CompiledQuery[] = []
  let db: Kysely<Tables>
  let store: Store

  beforeAll(async () => {
    db = openDatabase(sqlite(':memory:'), (event) => void statements.push(event.query))
    await migrate(db, 'sqlite', 'test')
    store = createStore(db)
    await store.commit(
      commitOf([...seeds, ...measures.map((code) => ({ kind: 'measure-set', measure: measure(code) }) as const)]),
    )
    for (let year = 2006; year < 2026; year += 1) await store.commit(commitOf(past(year)))
  })
  afterAll(() => store[Symbol.asyncDispose]())

  /** How SQLite goes about every statement that `read` runs. */
  const plansOf = async (read: () => Promise<unknown>): Promise<readonly string[]> => {
    statements.length = 0
    await read()
    const plans = await Promise.all(
      statements
        .splice(0)
        .map(async ({ sql, parameters }) =>
          db.executeQuery<{ detail: string }>(CompiledQuery.raw(`explain query plan ${sql}`, [...parameters])),
        ),
    )
    return plans.flatMap(({ rows }) => rows.map(({ detail }) => detail))
  }

  const reads: readonly [string, () => Promise<readonly unknown[]>, number][] = [
    ['requests of a round', async () => store.requests.of('r-2015'), 5],
    ['requests of a measure', async () => store.requests.ofMeasure('DP:M-03'), 20],
    ['requests by id', async () => store.requests.byIds(['2015-M-03', '2016-M-03']), 2],
    ['present answers of a round', async () => store.answers.presentOf('r-2015'), 5],
    ['revisions of a request', async () => store.answers.revisionsOf('2015-M-03'), 1],
    ['answers by id', async () => store.answers.byIds(['2015-M-03-1']), 1],
    ['rounds of a plan', async () => store.rounds.of('DP'), 21],
  ]

  it.each(reads)('reading %s', async (_what, read, found) => {
    expect(await read()).toHaveLength(found)
    const plans = await plansOf(read)
    expect(plans).not.toEqual([])
    expect(plans.filter((step) => /\bSCAN\b/.test(step))).toEqual([])
  })

  it('would be noticed if it did not hold', async () => {
    const plans = await plansOf(async () =>
      db.selectFrom('request').select('id').where('state', '=', 'asked').execute(),
    )
    expect(plans).toEqual([expect.stringMatching(/\bSCAN request\b/)])
  })
})
