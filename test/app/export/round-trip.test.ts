import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Seed } from '#app/contracts/seed.ts'
import type { Source, SourceFile } from '#app/contracts/source.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { readExport } from '#app/export/read-export.ts'
import { importFiles } from '#app/import/import-files.ts'
import csv from '#sources/csv/index.ts'
import xlsx from '#sources/xlsx/index.ts'
import yaml from '#sources/yaml/index.ts'
import { readCityFile } from '#sources/yaml/read-city-file.ts'
import { aRandomStore, filled } from '#test/app/export/a-random-store.ts'
import { anEmptyStore } from '#test/support/an-empty-store.ts'
import { samplePlan } from '#house/sample-plan.ts'
import { catalogue } from '#text/catalogue.ts'

// The same few runs in every test; others on demand.
const runs = {
  seed: Number(process.env['MASTERPLAN_SEED'] ?? 2026),
  numRuns: Number(process.env['MASTERPLAN_RUNS'] ?? 10),
}

const words = catalogue('de').imports
const settings: SourceFile = { name: samplePlan, bytes: await readFile(samplePlan) }
const { seed } = readCityFile(settings, { profile: null, plan: null, words })
const city = cityOf(seed)

const sources = [yaml, csv, xlsx]

async function exported(store: Store, source: Source): Promise<readonly SourceFile[]> {
  return (await source.write?.(await readExport(store, city, ['DP']), settings)) ?? []
}

async function imported(store: Store, files: readonly SourceFile[]) {
  const now = '2026-10-05T08:00:00.000Z'
  const done = await importFiles({ store, sources, files, profile: null, overwrite: false, now, words })
  if (!done.ok) throw new Error(done.problems.map(words.refusal).join('\n'))
  return done.result
}

/** What the ports tell of a store, without ids that only it knows. */
async function canonical(store: Store): Promise<unknown> {
  const { parties, people, duties, roles, absences } = await store.directories.read()
  const book = await store.motions.of('DP')
  const numbers = book.motions.map(({ number }) => number)
  const rounds = (await Promise.all(['DP', ...numbers].map((plan) => store.rounds.of(plan)))).flat()
  const labels = new Map(rounds.map(({ id, label }) => [id, label]))
  const requests = (await Promise.all(rounds.map(({ id }) => store.requests.of(id)))).flat()
  const answers = (await Promise.all(rounds.map(({ id }) => store.answers.presentOf(id)))).flat()
  const carried = await store.answers.byIds(answers.flatMap(({ carriedFrom }) => carriedFrom ?? []))
  const about = new Map(requests.map(({ id, round, subject }) => [id, `${labels.get(round)} ${subject}`]))
  const from = new Map(carried.map(({ id, request }) => [id, about.get(request)]))
  const calls = await store.boards.calls('DP')
  const callAt = new Map(calls.map(({ id, at }) => [id, at]))
  const statements = await store.boards.statements([...callAt.keys()])
  const sorted = (things: readonly object[]) => things.map((thing) => JSON.stringify(thing, inOrder)).toSorted()
  return {
    parties: sorted(parties),
    people: sorted(people),
    duties: sorted(duties.map(({ id: _id, ...duty }) => duty)),
    roles: sorted(roles),
    absences: sorted(absences),
    accounts: sorted(await store.directories.accounts()),
    awaited: sorted(await store.directories.awaited()),
    places: sorted(await store.directories.places()),
    fields: sorted(await store.measures.fieldsOf('DP')),
    measures: sorted((await store.measures.of('DP')).map(({ version: _version, ...measure }) => measure)),
    tasks: await store.measures.tasksOf('DP'),
    successions: await store.directories.successions(),
    links: sorted(await store.measures.linksOf('DP')),
    references: sorted(await store.references.of('DP')),
    sessions: sorted(await store.sessions.all()),
    motions: book,
    points: (await Promise.all(numbers.map((number) => store.measures.of(number)))).flat(),
    rounds: sorted(rounds.map(({ id: _id, version: _version, ...round }) => round)),
    calls: sorted(calls.map(({ id: _id, round, ...call }) => ({ ...call, round: labels.get(round) }))),
    statements: sorted(statements.map(({ id: _id, call, ...said }) => ({ ...said, call: callAt.get(call) }))),
    requests: sorted(
      requests.map(({ id, round: _round, answer, version: _version, ...request }) => ({
        ...request,
        about: about.get(id),
        given: answer !== null,
      })),
    ),
    answers: sorted(
      answers.map(({ id: _id, seq: _seq, request, carriedFrom, ...answer }) => ({
        ...answer,
        about: about.get(request),
        carried: from.get(carriedFrom ?? '') ?? null,
      })),
    ),
  }
}

/** The keys of every map in one order. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value

describe.each(sources)('$name', (source) => {
  test('read into an empty store an export makes the same again, into its own it changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(aRandomStore, async (changes) => {
        await using store = await anEmptyStore()
        await filled(store, changes)
        const before = await canonical(store)
        const files = await exported(store, source)

        await using other = await anEmptyStore()
        await imported(other, files.toReversed())
        expect(await canonical(other)).toEqual(before)
        expect(await other.answers.broken()).toEqual([])
        expect((await exported(other, source)).map(readable)).toEqual(files.map(readable))

        const again = await imported(store, files)
        expect([again.changes, again.conflicts]).toEqual([[], []])
        // The plan's name alone is new: so far nothing of this store was imported.
        expect(again.tallies.filter(({ noun, added }) => noun !== 'plan' && added > 0)).toEqual([])
        expect(await canonical(store)).toEqual(before)
      }),
      runs,
    )
  })
})

/** A file's bytes as a text that shows where two of them differ. */
const readable = ({ name, bytes }: SourceFile) => ({ name, text: Buffer.from(bytes).toString('latin1') })

function cityOf(read: Seed | null) {
  if (!read?.city) throw new Error('The sample is no city.')
  return read.city
}
