import { type Instant, dayOf } from '#domain/instant.ts'
import { standardQuestionnaire } from '#domain/questionnaire.ts'
import type { Seed } from '#app/contracts/seed.ts'
import { compareImport } from '#app/import/compare-import.ts'
import { importChanges } from '#app/import/import-changes.ts'
import { type ImportResult, importResult } from '#app/import/import-result.ts'
import { plansIn } from '#app/import/merge-seeds.ts'
import { stepChanges } from '#app/import/step-changes.ts'
import { type ImportStore, readPresent } from '#app/import/read-present.ts'

export interface ImportOptions {
  /** Lets the files win where chat has changed something since the last import. */
  readonly overwrite: boolean
  readonly now: Instant
  /** The zone of days where the files hold no city. */
  readonly zone?: string
}

const attempts = 5
const germanZone = 'Europe/Berlin'

/**
 * Writes what the files say into the store, in one commit: all of it or nothing. Returns undefined when the store kept
 * changing under it.
 */
export async function importSeed(
  store: ImportStore,
  seed: Seed,
  { overwrite, now, zone = seed.city?.zone ?? germanZone }: ImportOptions,
): Promise<ImportResult | undefined> {
  const today = dayOf(now, zone)
  const questionnaireOf = (of: string) =>
    seed.city?.plans.find(({ code }) => code === of)?.questionnaire ?? standardQuestionnaire
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const present = await readPresent(store, plansIn(seed))
    const plan = compareImport({ seed, present, today, overwrite })
    const changes = [
      ...importChanges(plan, present, { today, zone, questionnaireOf, city: seed.city, now }),
      ...stepChanges(seed.steps ?? [], present, now),
    ]
    const done =
      changes.length === 0 || (await store.commit({ at: now, actor: null, changes, messages: [] })) === 'done'
    if (done) return importResult(plan, overwrite)
  }
  return undefined
}
