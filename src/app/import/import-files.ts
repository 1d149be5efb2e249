import type { City } from '#domain/city.ts'
import { dayOf } from '#domain/instant.ts'
import type { Seed } from '#app/contracts/seed.ts'
import type { ImportProblem } from '#app/contracts/import-problem.ts'
import type { Proposal } from '#app/contracts/proposal.ts'
import type { SourceFile } from '#app/contracts/source.ts'
import { calendarNotes } from '#app/import/calendar-notes.ts'
import { checkSeed } from '#app/import/check-seed.ts'
import type { ImportResult } from '#app/import/import-result.ts'
import { type ImportOptions, importSeed } from '#app/import/import-seed.ts'
import { mergeSeeds, plansIn } from '#app/import/merge-seeds.ts'
import { type FilesToRead, readFiles } from '#app/import/read-files.ts'
import { readPresent } from '#app/import/read-present.ts'
import { sessionsOfPlans } from '#app/import/sessions-of-plans.ts'

export interface FileImport extends ImportOptions, FilesToRead {
  /** The city that the store is about, if no file says it; null where that is not known. */
  readonly city?: () => Promise<City | null>
}

export type FileImportResult =
  | { readonly ok: true; readonly result: ImportResult }
  | { readonly ok: false; readonly problems: readonly ImportProblem[]; readonly proposals: readonly Proposal[] }

/** Imports files together: all of them, or, if anything is wrong with any of them, nothing and every fault found. */
export async function importFiles({ store, words, ...input }: FileImport): Promise<FileImportResult> {
  const readings = await readFiles({ ...input, store, words })
  const problems = readings.flatMap((reading) => reading.problems)
  const seeds = readings.flatMap(({ seed }) => seed ?? [])
  const seed = mergeSeeds(seeds)
  // What an unreadable file defines is not known: its absence must not be refused in the others.
  const checked =
    seeds.length === readings.length ? checkSeed(seed, await readPresent(store, plansIn(seed)), words.problems) : []
  const all = inOrder([...problems, ...checked], input.files)
  if (all.length > 0) return { ok: false, problems: all, proposals: readings.flatMap(({ proposal }) => proposal ?? []) }

  const { kept, looks } = await sessionsLookedAt(seed, seeds, { store, words, ...input })
  const result = await importSeed(store, kept, input)
  const others = seed.sessions.filter((session) => !kept.sessions.includes(session))
  const notes = [
    ...readings.flatMap((reading) => reading.notes),
    ...(others.length === 0 ? [] : [words.sessionsOfOthers(others)]),
    ...looks,
  ]
  if (result) return { ok: true, result: { ...result, notes } }
  const names = input.files.map(({ name }) => name).join(', ')
  return { ok: false, problems: [{ file: names, line: 0, ...words.problems.changedMeanwhile() }], proposals: [] }
}

/**
 * Without those sessions of a calendar that are of committees that are no plan's business; all of them while no plan is
 * known. What a city's own file or an export of it names is wanted. With what of the calendar is to be looked at.
 */
async function sessionsLookedAt(
  seed: Seed,
  files: readonly Seed[],
  { store, words, now, city: known }: Pick<FileImport, 'store' | 'words' | 'now' | 'city'>,
): Promise<{ readonly kept: Seed; readonly looks: readonly string[] }> {
  const own = new Set(files.flatMap(({ city, sessions }) => (city === null ? [] : sessions.map(({ id }) => id))))
  if (seed.sessions.every(({ id }) => own.has(id))) return { kept: seed, looks: [] }
  const city = seed.city ?? (await known?.()) ?? null
  if (city === null) return { kept: seed, looks: [] }
  const codes = city.plans.map(({ code }) => code)
  const present = await readPresent(store, codes)
  const wanted = new Set(sessionsOfPlans(seed.sessions, city, present))
  const sessions = seed.sessions.filter((session) => own.has(session.id) || wanted.has(session))
  const read = sessions.filter(({ id }) => !own.has(id))
  return {
    kept: { ...seed, sessions },
    looks: calendarNotes({ read, present, today: dayOf(now, city.zone) }, city, words),
  }
}

/** By file as given, then by line; what is found twice is told once. */
function inOrder(problems: readonly ImportProblem[], files: readonly SourceFile[]): readonly ImportProblem[] {
  const place = ({ file }: ImportProblem): number => files.findIndex(({ name }) => name === file)
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]))
  return [...once.values()].toSorted((a, b) => place(a) - place(b) || a.line - b.line)
}
