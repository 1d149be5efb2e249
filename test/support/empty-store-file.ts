import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '#store/open-store.ts'

let made: Promise<string> | undefined

/** Where a migrated store with nothing in it lies, to be copied: migrating each anew takes ten times as long. */
export const emptyStoreFile = (): Promise<string> => (made ??= make())

async function make(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'masterplan-empty-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'store.sqlite')
  await using _store = await openStore(path)
  return path
}
