import type { Instant } from '#domain/instant.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { SourceFile } from '#app/contracts/source.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { importFiles } from '#app/import/import-files.ts'
import type { ImportResult } from '#app/import/import-result.ts'
import { cityIfKnown } from '#house/city-if-known.ts'
import { loadSources } from '#house/plug-ins-in-use.ts'
import { refusedFiles } from '#house/refused-files.ts'

export interface ImportOrder {
  readonly files: readonly SourceFile[]
  readonly profile: SourceFile | null
  readonly overwrite: boolean
  readonly now: Instant
  readonly words: Catalogue
}

/** Imports files into a store, all or nothing; refuses with every problem, each with file, line and cure. */
export async function importInto(store: Store, { words, ...order }: ImportOrder): Promise<ImportResult> {
  const done = await importFiles({
    ...order,
    store,
    sources: await loadSources(),
    words: words.imports,
    city: async () => cityIfKnown(store, words),
  })
  if (done.ok) return done.result
  throw refusedFiles(done.problems, words, { proposals: done.proposals, files: order.files })
}
