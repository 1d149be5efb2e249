import { resolve } from 'node:path'
import type { City } from '#domain/city.ts'
import { fold } from '#domain/fold.ts'
import type { Source } from '#app/contracts/source.ts'
import { readExport } from '#app/export/read-export.ts'
import { isCityFile } from '#house/is-city-file.ts'
import { makeWritable } from '#house/make-writable.ts'
import { notedFile } from '#house/noted-city.ts'
import { openKnownStore } from '#house/open-known-store.ts'
import { loadSources } from '#house/plug-ins-in-use.ts'
import { readCity } from '#house/read-city.ts'
import { readSourceFile } from '#house/read-source-file.ts'
import { Refusal } from '#house/refusal.ts'
import type { Settings } from '#house/settings.ts'
import type { OperatorCommand } from '#operator/operator-command.ts'
import { writeFiles } from '#operator/write-files.ts'

/** Writes what a store holds to files that `import` reads; a store that cannot be read as a whole writes nothing. */
export const exportCommand: OperatorCommand = {
  options: { plan: 'value', data: 'value', format: 'value', of: 'value', out: 'value' },
  usage: ({ operator }) => operator.usage.export,
  async run(settings) {
    const { words, values } = settings
    const source = await chosenSource(settings)
    await using store = await openKnownStore(settings)
    const file = settings.plan ?? (await notedFile(store, words))
    const city = await readCity(file, words)
    const seed = await readExport(store, city, chosenPlans(city, source, settings))
    const files = await source.write(seed, await readSourceFile(file, words))
    if (files === null) throw new Refusal(words.operator.tooLongFor(source.name))
    const out = resolve(values.get('out') ?? 'out')
    await makeWritable(out, words)
    await writeFiles(files, source.name, out, words)
  },
}

/** The one that is named, else all of the city; tables hold one plan, without another word the first. */
function chosenPlans({ plans }: City, source: Source, { values, words }: Settings): readonly string[] {
  const codes = plans.map(({ code }) => code)
  const named = values.get('of')
  if (named === undefined) return source.extensions.some(isCityFile) ? codes : codes.slice(0, 1)
  const code = codes.find((each) => fold(each) === fold(named))
  if (code === undefined) throw new Refusal(words.operator.unknownPlan(named, codes))
  return [code]
}

async function chosenSource({ values, words }: Settings): Promise<WritingSource> {
  const sources = (await loadSources()).filter(canWrite)
  const name = values.get('format') ?? 'yaml'
  const source = sources.find((each) => each.name === name)
  if (source) return source
  const known = sources.map((each) => each.name)
  throw new Refusal(words.operator.unknownFormat(name, known))
}

type WritingSource = Source & Required<Pick<Source, 'write'>>

const canWrite = (source: Source): source is WritingSource => source.write !== undefined
