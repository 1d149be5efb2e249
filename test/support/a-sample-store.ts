import { importInto } from '#house/import-into.ts'
import { openStoreIn } from '#house/open-store-in.ts'
import { readSourceFile } from '#house/read-source-file.ts'
import { samplePlan } from '#house/sample-plan.ts'
import { catalogue } from '#text/catalogue.ts'

/** Makes a store in a data folder that holds what the sample plan says, answers of an earlier round included. */
export async function aSampleStore(data: string): Promise<void> {
  const words = catalogue('de')
  await using store = await openStoreIn({ data, words })
  const files = [await readSourceFile(samplePlan, words)]
  await importInto(store, { files, profile: null, overwrite: false, now: '2026-09-21T07:00:00.000Z', words })
}
