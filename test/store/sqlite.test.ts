import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '#store/open-database.ts'
import { openStore } from '#store/open-store.ts'
import { sqlite } from '#store/sqlite.ts'
import { StoreRefusal } from '#store/store-refusal.ts'
import { temporaryFolder } from '#test/support/stores.ts'

/** Why the store at `path` was not opened. */
const refusal = async (path: string): Promise<unknown> => openStore(path).catch((error: unknown) => error)

describe('an SQLite store', () => {
  it.each([
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['foreign_keys', 1],
  ])('has %s = %s', async (pragma, value) => {
    await using folder = await temporaryFolder()
    const db = openDatabase(sqlite(join(folder.path, 'store.sqlite')))
    const { rows } = await sql.raw<Record<string, unknown>>(`pragma ${pragma}`).execute(db)
    expect(rows).toEqual([{ [pragma]: value }])
    await db.destroy()
  })

  it('keeps what was written', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'store.sqlite')
    {
      await using store = await openStore(path)
      await store.note('trial', 'yes')
    }
    await using store = await openStore(path)
    expect(await store.about('trial')).toBe('yes')
  })

  it('writes what is waiting before it closes', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'store.sqlite')
    const first = await openStore(path)
    const noted = [first.note('a', '1'), first.note('b', '2')]
    await first[Symbol.asyncDispose]()
    await Promise.all(noted)
    await using store = await openStore(path)
    expect([await store.about('a'), await store.about('b')]).toEqual(['1', '2'])
  })

  it('lets another connection write, too', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'store.sqlite')
    await using bot = await openStore(path)
    await using operator = await openStore(path)
    const notes = Array.from({ length: 20 }, async (_, number) =>
      (number % 2 ? bot : operator).note(`${number}`, 'noted'),
    )
    await Promise.all(notes)
    expect(await bot.about('18')).toBe('noted')
  })

  it('refuses a path in a folder that does not exist', async () => {
    const error = await refusal('/does/not/exist/store.sqlite')
    expect(error).toBeInstanceOf(StoreRefusal)
    expect(error).toMatchObject({
      reason: 'unusable',
      message: expect.stringContaining('/does/not/exist/store.sqlite'),
    })
  })

  it('refuses a folder', async () => {
    await using folder = await temporaryFolder()
    expect(await refusal(folder.path)).toMatchObject({ reason: 'unusable' })
  })

  it('refuses a file that is no store, and leaves it alone', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'letter.txt')
    const letter = 'Sehr geehrte Damen und Herren, '.repeat(100)
    await writeFile(path, letter)
    expect(await refusal(path)).toMatchObject({ reason: 'no-store', store: path })
    expect(await readFile(path, 'utf8')).toBe(letter)
  })

  it.skipIf(process.getuid?.() === 0)('refuses a file that it may not write', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'store.sqlite')
    await (await openStore(path))[Symbol.asyncDispose]()
    await chmod(path, 0o444)
    expect(await refusal(path)).toMatchObject({ reason: 'unusable', message: expect.stringContaining(path) })
  })
})
