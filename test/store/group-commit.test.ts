import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { createStore } from '#store/create-store.ts'
import { migrate } from '#store/migrate.ts'
import { openDatabase } from '#store/open-database.ts'
import { sqlite } from '#store/sqlite.ts'

describe('writing together', () => {
  it('puts what arrives in one turn into one transaction', async () => {
    const statements: string[] = []
    const db = openDatabase(sqlite(':memory:'), (event) => void statements.push(event.query.sql))
    await migrate(db, 'sqlite', 'test')
    await using store = createStore(db)
    statements.length = 0
    await Promise.all(Array.from({ length: 20 }, async (_, number) => store.note(`${number}`, 'noted')))
    expect(statements.filter((text) => text.startsWith('begin'))).toHaveLength(1)
    expect(statements.filter((text) => text === 'commit')).toHaveLength(1)
    expect(await store.about('19')).toBe('noted')
  })

  it('tells everyone why nothing was written, and goes on once it can', async () => {
    const db = openDatabase(sqlite(':memory:'))
    await migrate(db, 'sqlite', 'test')
    await using store = createStore(db)
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db)
    const mostPages = async (count: number) => sql.raw(`pragma max_page_count = ${count}`).execute(db)
    const write = async () =>
      Promise.allSettled([store.note('a', '1'), store.note('b', 'x'.repeat(100_000)), store.note('c', '3')])

    await mostPages(rows[0]!.page_count)
    const full = { status: 'rejected', reason: expect.objectContaining({ code: 'SQLITE_FULL' }) }
    expect(await write()).toEqual([full, full, full])
    expect(await store.about('a')).toBeUndefined()

    await mostPages(10_000)
    expect((await write()).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled'])
    expect(await store.about('c')).toBe('3')
  })
})
