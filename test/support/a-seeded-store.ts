import { rmSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '#app/contracts/store/store.ts'
import { readCity } from '#house/read-city.ts'
import { seedTrial } from '#house/seed-trial.ts'
import { openCopy } from '#store/open-copy.ts'
import { openStore } from '#store/open-store.ts'
import { catalogue } from '#text/catalogue.ts'

/** Where each plan's store lies, seeded once in this process: copying it takes a tenth of the time. */
const seeded = new Map<string, Promise<string>>()

/** A store in memory that is a trial of this plan (the text of a city's file), as it is when it begins. */
export async function aSeededStore(plan: string): Promise<Store> {
  const known = seeded.get(plan) ?? seed(plan)
  seeded.set(plan, known)
  return openCopy(await known)
}

async function seed(plan: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'masterplan-seeded-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'city.yaml')
  await writeFile(file, plan)
  const path = join(folder, 'masterplan.db')
  const words = catalogue('de')
  await using store = await openStore(path)
  await seedTrial(store, await readCity(file, words), file, words)
  return path
}
