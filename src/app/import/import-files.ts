import type { Catalogue } from '#text/catalogue.ts'
import type { ImportProblem } from '#app/contracts/import-problem.ts'
import type { Reading, Source, SourceFile } from '#app/contracts/source.ts'
import { checkSeed } from '#app/import/check-seed.ts'
import type { ImportResult } from '#app/import/import-result.ts'
import { type ImportOptions, importSeed } from '#app/import/import-seed.ts'
import { mergeSeeds, planNames, plansIn } from '#app/import/merge-seeds.ts'
import { type ImportStore, readPresent } from '#app/import/read-present.ts'

export interface FileImport extends ImportOptions {
  readonly store: ImportStore
  /** Those that name a plan before those that only belong to one: YAML before CSV. */
  readonly sources: readonly Source[]
  readonly files: readonly SourceFile[]
  readonly profile: SourceFile | null
  readonly words: Catalogue['imports']
}

export type FileImportResult =
  | { readonly ok: true; readonly result: ImportResult }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] }

/** Imports files together: all of them, or, if anything is wrong with any of them, nothing and every fault found. */
export async function importFiles({ store, words, ...input }: FileImport): Promise<FileImportResult> {
  const readings = await readAll({ ...input, words }, await onlyPlanOf(store))
  const problems = readings.flatMap((reading) => reading.problems)
  const seeds = readings.flatMap(({ seed }) => seed ?? [])
  const seed = mergeSeeds(seeds)
  // What an unreadable file defines is not known: its absence must not be refused in the others.
  const checked =
    seeds.length === readings.length ? checkSeed(seed, await readPresent(store, plansIn(seed)), words.problems) : []
  const all = inOrder([...problems, ...checked], input.files)
  if (all.length > 0) return { ok: false, problems: all }

  const result = await importSeed(store, seed, input)
  const notes = readings.flatMap((reading) => reading.notes)
  if (result) return { ok: true, result: { ...result, notes } }
  const names = input.files.map(({ name }) => name).join(', ')
  return { ok: false, problems: [{ file: names, line: 0, ...words.problems.changedMeanwhile() }] }
}

async function onlyPlanOf(store: ImportStore): Promise<string | null> {
  const { plans } = await readPresent(store, [])
  return plans.length === 1 ? (plans[0]?.code ?? null) : null
}

type ReadingInput = Pick<FileImport, 'sources' | 'files' | 'profile' | 'words'>

/** Files may come before the one that names their plan, as they do in the order of their names. */
async function readAll(input: ReadingInput, onlyPlan: string | null): Promise<readonly Reading[]> {
  const readings = await readEach(input, onlyPlan)
  const named = planNamed(readings)
  return onlyPlan === null && named !== undefined ? readEach(input, named) : readings
}

const planNamed = (readings: readonly Reading[]): string | undefined =>
  readings.flatMap(({ seed }) => (seed ? planNames(seed) : []))[0]?.code

async function readEach(input: ReadingInput, usualPlan: string | null): Promise<readonly Reading[]> {
  const { sources, files, profile, words } = input
  const sourceOf = ({ name }: SourceFile) =>
    sources.findIndex(({ extensions }) => extensions.includes(extensionOf(name)))
  const readings: Reading[] = []
  for (const file of files.toSorted((a, b) => sourceOf(a) - sourceOf(b))) {
    const plan = planNamed(readings) ?? usualPlan
    const source = sources[sourceOf(file)]
    readings.push(source ? await source.read(file, { profile, plan, words }) : unreadable(file, sources, words))
  }
  return readings
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.')).toLowerCase()
}

function unreadable({ name }: SourceFile, sources: readonly Source[], { problems }: Catalogue['imports']): Reading {
  const extension = name.includes('.') ? extensionOf(name) : ''
  const known = sources.flatMap(({ extensions }) => extensions)
  return { seed: null, problems: [{ file: name, line: 0, ...problems.unknownKind(extension, known) }], notes: [] }
}

/** By file as given, then by line; what is found twice is told once. */
function inOrder(problems: readonly ImportProblem[], files: readonly SourceFile[]): readonly ImportProblem[] {
  const place = ({ file }: ImportProblem): number => files.findIndex(({ name }) => name === file)
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]))
  return [...once.values()].toSorted((a, b) => place(a) - place(b) || a.line - b.line)
}
