import { rmSync } from 'node:fs'
import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importInto } from '#house/import-into.ts'
import { openStoreIn } from '#house/open-store-in.ts'
import { readSourceFile } from '#house/read-source-file.ts'
import { samplePlan } from '#house/sample-plan.ts'
import { catalogue } from '#text/catalogue.ts'

/** The data folder that others are copies of, filled once in this process. */
let filled: Promise<string> | undefined

/** Makes a store in a data folder that holds what the sample plan says, answers of an earlier round included. */
export async function aSampleStore(data: string): Promise<void> {
  await cp(await (filled ??= fill()), data, { recursive: true })
}

async function fill(): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), 'masterplan-sample-'))
  process.once('exit', () => rmSync(data, { recursive: true, force: true }))
  const words = catalogue('de')
  await using store = await openStoreIn({ data, words })
  const files = [await readSourceFile(samplePlan, words)]
  await importInto(store, { files, profile: null, overwrite: false, now: '2026-09-21T07:00:00.000Z', words })
  return data
}
