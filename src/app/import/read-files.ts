import type { Catalogue } from '#text/catalogue.ts'
import type { Known, Reading, Source, SourceFile } from '#app/contracts/source.ts'
import { planNames } from '#app/import/merge-seeds.ts'
import { type ImportStore, readPresent } from '#app/import/read-present.ts'

export interface FilesToRead {
  readonly store: ImportStore
  /** Those that name a plan before those that only belong to one: YAML before CSV. */
  readonly sources: readonly Source[]
  readonly files: readonly SourceFile[]
  readonly profile: SourceFile | null
  readonly words: Catalogue['imports']
}

/** Reads files together. Some may come before the one that names their plan, as they do in the order of their names. */
export async function readFiles({ store, ...input }: FilesToRead): Promise<readonly Reading[]> {
  const known = await readPresent(store, [])
  const onlyPlan = known.plans.length === 1 ? (known.plans[0]?.code ?? null) : null
  const readings = await readEach({ ...input, known }, onlyPlan)
  const named = planNamed(readings)
  return named !== undefined && named !== onlyPlan ? readEach({ ...input, known }, named) : readings
}

type ReadingInput = Omit<FilesToRead, 'store'> & { readonly known: Known }

const planNamed = (readings: readonly Reading[]): string | undefined =>
  readings.flatMap(({ seed }) => (seed ? planNames(seed) : []))[0]?.code

async function readEach(input: ReadingInput, usualPlan: string | null): Promise<readonly Reading[]> {
  const { sources, files, profile, known, words } = input
  const sourceOf = ({ name }: SourceFile) =>
    sources.findIndex(({ extensions }) => extensions.includes(extensionOf(name)))
  const readings: Reading[] = []
  for (const file of files.toSorted((a, b) => sourceOf(a) - sourceOf(b))) {
    const plan = planNamed(readings) ?? usualPlan
    const source = sources[sourceOf(file)]
    readings.push(
      source
        ? await source.read(file, { profile, plan, known: together(known, readings), words })
        : unreadable(file, sources, words),
    )
  }
  return readings
}

/** What the store and the files read so far know between them. */
function together(known: Known, readings: readonly Reading[]): Known {
  const seeds = [known, ...readings.flatMap(({ seed }) => seed ?? [])]
  return {
    parties: seeds.flatMap(({ parties }) => parties),
    people: seeds.flatMap(({ people }) => people),
    fields: seeds.flatMap(({ fields }) => fields),
    rounds: seeds.flatMap(({ rounds }): Known['rounds'] => rounds),
  }
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.')).toLowerCase()
}

function unreadable({ name }: SourceFile, sources: readonly Source[], { problems }: Catalogue['imports']): Reading {
  const extension = name.includes('.') ? extensionOf(name) : ''
  const known = sources.flatMap(({ extensions }) => extensions)
  return { seed: null, problems: [{ file: name, line: 0, ...problems.unknownKind(extension, known) }], notes: [] }
}
