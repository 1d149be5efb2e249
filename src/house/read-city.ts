import type { City } from '#domain/city.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { isCityFile } from '#house/is-city-file.ts'
import { loadSources } from '#house/plug-ins-in-use.ts'
import { readSourceFile } from '#house/read-source-file.ts'
import { Refusal } from '#house/refusal.ts'
import { refusedFiles } from '#house/refused-files.ts'

/** The settings of a city from its file; refuses with every problem found, each with its line and cure. */
export async function readCity(path: string, words: Catalogue): Promise<City> {
  const file = await readSourceFile(path, words)
  const source = (await loadSources()).find(({ extensions }) => extensions.some(isCityFile))
  if (!source || !isCityFile(path)) throw new Refusal(words.operator.notACity(path))
  const { seed, problems } = await source.read(file, { profile: null, plan: null, words: words.imports })
  if (problems.length > 0) throw refusedFiles(problems, words)
  if (!seed?.city) throw new Refusal(words.operator.notACity(path))
  return seed.city
}
