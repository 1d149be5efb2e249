import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importInto } from '#house/import-into.ts'
import { openStoreIn } from '#house/open-store-in.ts'
import { readSourceFile } from '#house/read-source-file.ts'
import { samplePlan } from '#house/sample-plan.ts'
import { aRun } from '#test/support/a-run.ts'
import { databaseIn } from '#test/support/database-in.ts'
import { refusalOf } from '#test/support/refusal-of.ts'
import { temporaryFolder } from '#test/support/stores.ts'
import { catalogue } from '#text/catalogue.ts'

const words = catalogue('de')
const { operator } = words

let folder: Awaited<ReturnType<typeof temporaryFolder>>

/** A store with the sample's answers of an earlier round. */
beforeEach(async () => {
  folder = await temporaryFolder()
  await using store = await openStoreIn({ data: folder.path, words })
  const files = [await readSourceFile(samplePlan, words)]
  await importInto(store, { files, profile: null, overwrite: false, now: '2026-09-21T07:00:00.000Z', words })
})

afterEach(() => folder[Symbol.asyncDispose]())

function tamper(...statements: readonly string[]): void {
  using database = databaseIn(folder.path)
  for (const statement of statements) database.run(statement)
}

const doctor = (...args: string[]) => aRun('cli', ['doctor', '--data', folder.path, ...args])
const refused = (...args: string[]) => refusalOf('doctor', ['--data', folder.path, ...args])

describe('doctor', { timeout: 60_000 }, () => {
  it('finds nothing wrong where nothing is', async () => {
    expect(await doctor()).toEqual({ code: 0, out: `${operator.healthy(0, 0)}\n`, err: '' })
  })

  it.each([
    ['changed', 'answer_unchanged', "update answer set light = 'green' where light = 'yellow'"],
    ['removed', 'answer_kept', "delete from answer where light = 'yellow'"],
  ])('names answers that were %s, which nothing but a backup repairs', async (_, trigger, statement) => {
    tamper(`drop trigger ${trigger}`, statement)
    const sentence = operator.broken(['M-01 (2026-H1)', 'M-02 (2026-H1)'])
    expect(await refused()).toBe(sentence)
    expect(await refused('--rebuild')).toBe(sentence)
  })

  it('finds requests that do not fit their answers, and sets them anew', async () => {
    tamper("update request set light = 'red', version = version + 1 where light = 'green'")
    expect(await doctor()).toEqual({ code: 1, out: '', err: `${operator.astray(2)}\n` })
    const repaired = await doctor('--rebuild')
    expect(repaired).toEqual({ code: 0, out: `${operator.rebuilt(2)}\n${operator.healthy(0, 0)}\n`, err: '' })
  })
})
