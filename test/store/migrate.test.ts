import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { migrate } from '#store/migrate.ts'
import { type Migration, migrations } from '#store/migrations.ts'
import { openDatabase } from '#store/open-database.ts'
import { openStore } from '#store/open-store.ts'
import { sqlite } from '#store/sqlite.ts'
import { temporaryFolder } from '#test/support/stores.ts'

const tomorrow: Migration = {
  name: '9999-tomorrow',
  up: async ({ schema }) => schema.createTable('tomorrow').addColumn('id', 'text').execute(),
}

const broken: Migration = {
  name: '9999-broken',
  up: async ({ schema }) => {
    await schema.createTable('half').addColumn('id', 'text').execute()
    throw new Error('power cut')
  },
}

describe('migrating', () => {
  it('refuses a store that a newer program has written', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'store.sqlite')
    const db = openDatabase(sqlite(path))
    await migrate(db, 'sqlite', path, [...migrations, tomorrow])
    await db.destroy()
    await expect(openStore(path)).rejects.toMatchObject({
      name: 'StoreRefusal',
      reason: 'newer',
      store: path,
      message: expect.stringContaining('9999-tomorrow'),
    })
  })

  it('changes nothing when it breaks off', async () => {
    const db = openDatabase(sqlite(':memory:'))
    await expect(migrate(db, 'sqlite', 'test', [...migrations, broken])).rejects.toThrow('power cut')
    expect(await db.introspection.getTables()).toEqual([])
    await db.destroy()
  })

  it('does each step once', async () => {
    const db = openDatabase(sqlite(':memory:'))
    await migrate(db, 'sqlite', 'test')
    await migrate(db, 'sqlite', 'test', [...migrations, tomorrow])
    await migrate(db, 'sqlite', 'test', [...migrations, tomorrow])
    const steps = await db.selectFrom('migration').select('name').orderBy('name').execute()
    expect(steps.map(({ name }) => name)).toEqual([...migrations, tomorrow].map(({ name }) => name))
    await db.destroy()
  })

  it('goes in the order of the names', () => {
    const names = migrations.map(({ name }) => name)
    expect(names).toEqual(names.toSorted())
  })
})
