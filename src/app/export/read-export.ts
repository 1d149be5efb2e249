import type { City } from '#domain/city.ts'
import type { Seed } from '#app/contracts/seed.ts'
import { exportSeed } from '#app/export/export-seed.ts'
import { type ImportStore, readPresent } from '#app/import/read-present.ts'

/** Reads what the store holds of plans, as files have it. */
export async function readExport(store: ImportStore, city: City, plans: readonly string[]): Promise<Seed> {
  const present = await readPresent(store, plans)
  const carried = await store.answers.byIds(present.answers.flatMap(({ carriedFrom }) => carriedFrom ?? []))
  return exportSeed({ present, carried, city, plans })
}
