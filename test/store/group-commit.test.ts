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
    expect(statements.filter((text) => text === 'begin')).toHaveLength(1)
    expect(statements.filter((text) => text === 'commit')).toHaveLength(1)
    expect(await store.about('19')).toBe('noted')
  })

  it('tells everyone when the transaction itself fails', async () => {
    const db = openDatabase(sqlite(':memory:'))
    await migrate(db, 'sqlite', 'test')
    const store = createStore(db)
    await db.destroy()
    const outcomes = await Promise.allSettled([store.note('a', '1'), store.note('b', '2')])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })
})
