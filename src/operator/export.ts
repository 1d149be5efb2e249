import { join, resolve } from 'node:path'
import type { City } from '#domain/city.ts'
import { fold } from '#domain/fold.ts'
import { planFileName } from '#domain/plan-file-name.ts'
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
    const own = await readSourceFile(file, words)
    const parts = await Promise.all(
      chosenPlans(city, source, settings).map(async (plans) => {
        const seed = await readExport(store, city, plans)
        const files = await source.write(seed, own)
        if (files === null) throw new Refusal(words.operator.tooLongFor(source.name))
        return { folder: planFileName(seed.plan?.code), files }
      }),
    )
    const out = resolve(values.get('out') ?? 'out')
    const names = parts.flatMap(({ files }) => files.map(({ name }) => name))
    const isTwice = new Set(names).size < names.length
    for (const { folder, files } of parts) {
      const into = isTwice ? join(out, folder) : out
      await makeWritable(into, words)
      await writeFiles(files, source.name, into, words)
    }
    if (parts.length > 1) process.stdout.write(`${words.operator.readOneByOne}\n`)
  },
}

/** The one that is named, else all of the city: together in a city's file, each by itself in tables, which hold one plan. */
function chosenPlans({ plans }: City, source: Source, { values, words }: Settings): readonly (readonly string[])[] {
  const codes = plans.map(({ code }) => code)
  const named = values.get('of')
  if (named === undefined) return source.extensions.some(isCityFile) ? [codes] : codes.map((code) => [code])
  const code = codes.find((each) => fold(each) === fold(named))
  if (code === undefined) throw new Refusal(words.operator.unknownPlan(named, codes))
  return [[code]]
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
