import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { cachedStatements } from '#store/cached-statements.ts'

describe('cached statements', () => {
  it('are prepared once', () => {
    const database = cachedStatements(new Sqlite(':memory:'))
    expect(database.prepare('select 1')).toBe(database.prepare('select 1'))
    database.close()
  })

  it('forget the one that was not used for longest', () => {
    const database = cachedStatements(new Sqlite(':memory:'), 2)
    const [one, two] = [database.prepare('select 1'), database.prepare('select 2')]
    expect(database.prepare('select 1')).toBe(one)
    database.prepare('select 3')
    expect(database.prepare('select 1')).toBe(one)
    expect(database.prepare('select 2')).not.toBe(two)
    database.close()
  })

  it('see a table that changed since', () => {
    const database = cachedStatements(new Sqlite(':memory:'))
    database.prepare('create table thing (a)').run([])
    database.prepare('insert into thing values (1)').run([])
    expect(database.prepare('select * from thing').all([])).toEqual([{ a: 1 }])
    database.prepare('alter table thing add column b').run([])
    expect(database.prepare('select * from thing').all([])).toEqual([{ a: 1, b: null }])
    database.close()
  })
})
