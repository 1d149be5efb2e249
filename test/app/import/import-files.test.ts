import { expect, test } from 'vitest'
import type { Change } from '#app/contracts/change.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { importLines } from '#app/import/import-lines.ts'
import { catalogue } from '#text/catalogue.ts'
import { file, imported, importing, smallCity, totals } from '#test/app/import/importing.ts'
import { anEmptyStore } from '#test/support/an-empty-store.ts'

const words = catalogue('de').imports
const city = file('stadt.yaml', smallCity)
const edited = (from: string, to: string) => file('stadt.yaml', smallCity.replace(from, to))

const at = '2026-10-05T08:00:00.000Z'
const inChat = async (store: Store, ...changes: readonly Change[]) =>
  expect(await store.commit({ at, actor: 'anna', changes, messages: [] })).toBe('done')

async function measure(store: Store, code: string) {
  const found = (await store.measures.of('DP')).find((one) => one.code === code)
  if (!found) throw new Error(`no ${code}`)
  return found
}

async function holders(store: Store, subject: string, role: string, day: string) {
  const { duties } = await store.directories.read()
  return duties
    .filter((duty) => duty.subject === subject && duty.role === role)
    .filter(({ from, until }) => (from ?? '') <= day && day <= (until ?? '9999'))
    .map(({ party, person }) => party ?? person)
}

test('a first import adds everything, a second changes nothing and writes nothing', async () => {
  await using store = await anEmptyStore()
  const first = await imported(store, [city])
  expect(totals(first)).toEqual([22, 0, 0])
  const before = await store.imports.all()

  let commits = 0
  const watched: Store = { ...store, commit: async (commit) => ((commits += 1), store.commit(commit)) }
  const second = await imported(watched, [city])
  expect(totals(second)).toEqual([0, 0, 22])
  expect(second).toMatchObject({ changes: [], conflicts: [] })
  expect(commits).toBe(0)
  expect(await store.imports.all()).toEqual(before)
})

test('who is in the file can be spoken as in a trial, and is reached there last', async () => {
  await using store = await anEmptyStore()
  await imported(store, [city])
  expect(await store.directories.personAt({ platform: 'console', realm: 'trial', id: 'ben' })).toMatchObject({
    id: 'ben',
  })
  expect((await store.directories.accountsOf('ben')).map(({ address }) => address.platform)).toEqual([
    'slack',
    'console',
  ])
})

test('a past round is closed and imported; a measure without an answer is missing in it', async () => {
  await using store = await anEmptyStore()
  await imported(store, [city])
  const [round] = await store.rounds.of('DP')
  expect(round).toMatchObject({
    id: 'DP:2026-H1',
    kind: 'imported',
    state: 'closed',
    closes: '2026-06-30T21:59:00.000Z',
  })
  expect(await store.requests.of('DP:2026-H1')).toMatchObject([
    { id: 'DP:2026-H1:M-01', state: 'answered', light: 'yellow', party: 'stab' },
    { id: 'DP:2026-H1:M-02', state: 'missing', light: null, party: null },
  ])
  expect(await store.answers.presentOf('DP:2026-H1')).toMatchObject([
    { light: 'yellow', percent: 60, fields: { text: 'Läuft.' }, source: 'import', author: null, seq: 1 },
  ])
})

test('what the file has changed is changed, and told with old and new', async () => {
  await using store = await anEmptyStore()
  await imported(store, [city])
  const result = await imported(store, [edited('title: Konzept', 'title: Konzept für den CDO')])
  expect(totals(result)).toEqual([0, 1, 21])
  expect(await measure(store, 'M-01')).toMatchObject({ title: 'Konzept für den CDO', version: 2 })
  expect(importLines(result, words)).toContain('Geändert: M-01, Titel: „Konzept“ → „Konzept für den CDO“')
})

test('what chat has changed is kept and told, until the file is to win', async () => {
  await using store = await anEmptyStore()
  await imported(store, [city])
  await inChat(store, { kind: 'measure-set', measure: { ...(await measure(store, 'M-01')), title: 'Im Chat' } })
  const newer = edited('title: Konzept', 'title: In der Datei')

  const kept = await imported(store, [newer])
  expect(totals(kept)).toEqual([0, 0, 22])
  expect(kept.conflicts).toMatchObject([
    { label: 'M-01', field: 'title', file: 'In der Datei', imported: 'Konzept', present: 'Im Chat' },
  ])
  expect(importLines(kept, words)).toContain('M-01, Titel: Datei „In der Datei“, im Bot geändert zu „Im Chat“')
  expect(await measure(store, 'M-01')).toMatchObject({ title: 'Im Chat' })
  expect((await imported(store, [newer])).conflicts).toHaveLength(1)

  const won = await imported(store, [newer], { overwrite: true })
  expect(totals(won)).toEqual([0, 1, 21])
  expect(won).toMatchObject({ overwritten: true, conflicts: [{ field: 'title' }] })
  expect(await measure(store, 'M-01')).toMatchObject({ title: 'In der Datei' })
  expect((await imported(store, [newer])).conflicts).toEqual([])
})

test('fields that only one side has changed are merged', async () => {
  await using store = await anEmptyStore()
  await imported(store, [city])
  await inChat(store, { kind: 'measure-set', measure: { ...(await measure(store, 'M-01')), description: 'Im Chat' } })
  await imported(store, [edited('title: Konzept', 'title: In der Datei')])
  expect(await measure(store, 'M-01')).toMatchObject({ title: 'In der Datei', description: 'Im Chat' })
})

test('a measure that chat has finished stays finished', async () => {
  await using store = await anEmptyStore()
  await imported(store, [city])
  await inChat(store, { kind: 'measure-state', measure: 'DP:M-01', state: 'done', version: 1 })
  const result = await imported(store, [edited('title: Konzept', 'title: Neu')], { overwrite: true })
  expect(result.conflicts).toEqual([])
  expect(await measure(store, 'M-01')).toMatchObject({ title: 'Neu', state: 'done' })
})

test('a new responsible person takes over from the day of the import, and the old one is not forgotten', async () => {
  await using store = await anEmptyStore()
  await imported(store, [city])
  const now = '2026-10-05T08:00:00.000Z'
  const swapped = smallCity.replace('deputy: ben', 'deputy: anna').replace('responsible: anna', 'responsible: ben')
  const handover = file('stadt.yaml', swapped)
  expect(totals(await imported(store, [handover], { now }), 'duty')).toEqual([0, 2, 3])
  expect(await holders(store, 'DP:M-01', 'answers', '2026-10-04')).toEqual(['anna'])
  expect(await holders(store, 'DP:M-01', 'answers', '2026-10-05')).toEqual(['ben'])
  expect(totals(await imported(store, [handover], { now: '2026-10-06T08:00:00.000Z' }), 'duty')).toEqual([0, 0, 5])
})

test('a responsible person who was named in chat is kept', async () => {
  await using store = await anEmptyStore()
  await imported(store, [city])
  const { duties } = await store.directories.read()
  const duty = duties.find(({ subject, role }) => subject === 'DP:M-01' && role === 'answers')
  if (!duty) throw new Error('nobody answers')
  await inChat(store, { kind: 'duty-set', duty: { ...duty, person: 'ben' } })
  expect((await imported(store, [city], { now: at })).conflicts).toMatchObject([
    { label: 'M-01', field: 'answers', file: 'anna', present: 'ben' },
  ])
  await imported(store, [city], { now: at, overwrite: true })
  expect(await holders(store, 'DP:M-01', 'answers', '2026-10-05')).toEqual(['anna'])
})

test('a participant whom the file no longer names takes no part any more', async () => {
  await using store = await anEmptyStore()
  await imported(store, [city])
  await imported(store, [edited('participants: [12]', 'participants: []')], { now: at })
  expect(await holders(store, 'DP:M-01', 'participates', '2026-10-05')).toEqual(['Stadtwerke'])
})

test('a corrected past answer becomes a new revision', async () => {
  await using store = await anEmptyStore()
  await imported(store, [city])
  expect(totals(await imported(store, [edited('light: gelb', 'light: rot')]), 'answer')).toEqual([0, 1, 0])
  expect(await store.answers.revisionsOf('DP:2026-H1:M-01')).toMatchObject([
    { seq: 1, light: 'yellow' },
    { seq: 2, light: 'red', percent: 60, fields: { text: 'Läuft.' } },
  ])
  expect(await store.answers.broken()).toEqual([])
})

test('a measure that is new in the file was not asked in a past round', async () => {
  await using store = await anEmptyStore()
  await imported(store, [city])
  await imported(store, [edited('rounds:', '  - { code: M-03, title: Neu }\nrounds:')])
  expect((await store.requests.of('DP:2026-H1')).map(({ subject }) => subject)).toEqual(['DP:M-01', 'DP:M-02'])
})

test('“unchanged” takes over from the round before, and counts how often', async () => {
  await using store = await anEmptyStore()
  const more = (label: string, from: string, to: string) =>
    `  - { label: ${label}, from: ${from}, to: ${to}, answers: [{ measure: M-01, unchanged: ja }, { measure: M-02, unchanged: ja }] }\n`
  // Against the order of time, to show that it does not matter.
  const rounds = more('2027-H1', '2027-01-01', '2027-06-30') + more('2026-H2', '2026-07-01', '2026-12-31')
  const text = smallCity.replace('rounds:\n', `rounds:\n${rounds}`)
  await imported(store, [file('stadt.yaml', text)])
  expect(await store.answers.presentOf('DP:2027-H1')).toMatchObject([
    { light: 'yellow', percent: 60, fields: { text: 'Läuft.' }, unchangedRounds: 2, carriedFrom: 'DP:2026-H2:M-01:1' },
    { light: null, fields: {}, unchangedRounds: 2, carriedFrom: 'DP:2026-H2:M-02:1' },
  ])
  expect(await store.answers.presentOf('DP:2026-H2')).toMatchObject([
    { unchangedRounds: 1, carriedFrom: 'DP:2026-H1:M-01:1' },
    { unchangedRounds: 1, carriedFrom: null },
  ])
  expect(totals(await imported(store, [file('stadt.yaml', text)]))).toEqual([0, 0, 28])
})

test('tables are imported together with the city’s file, in whatever order they are named', async () => {
  await using store = await anEmptyStore()
  const measures = file('massnahmen.csv', 'code;title;lead;participants\nM-03;Neu;12;stab|Stadtwerke\n')
  const answers = file('antworten.csv', 'measure,round,light,text\nM-03,2026-H1,grün,Fertig.\n')
  expect(totals(await imported(store, [answers, measures, city]))).toEqual([26, 0, 0])
  expect(await measure(store, 'M-03')).toMatchObject({ title: 'Neu', state: 'active', level: 'public' })
  expect(await holders(store, 'DP:M-03', 'participates', '2026-10-05')).toEqual(['Stadtwerke', 'stab'])
  expect((await store.requests.of('DP:2026-H1')).map(({ state }) => state)).toEqual(['answered', 'missing', 'answered'])
})

test('tables are imported into a store that knows the plan', async () => {
  await using store = await anEmptyStore()
  await imported(store, [city])
  const answers = file('antworten.csv', 'measure,round,light,percent\nM-02,2026-H1,red,30 %\n')
  expect(totals(await imported(store, [answers]))).toEqual([1, 0, 0])
  expect(await store.requests.byId('DP:2026-H1:M-02')).toMatchObject({ state: 'answered', light: 'red' })
  expect(totals(await imported(store, [answers]))).toEqual([0, 0, 1])
})

test('a table whose plan nobody knows is refused', async () => {
  await using store = await anEmptyStore()
  const done = await importing(store, [file('massnahmen.csv', 'code,title\nM-03,Neu\n')])
  expect(done).toMatchObject({ problems: [{ file: 'massnahmen.csv', line: 0, what: expect.stringContaining('Plan') }] })
})

test('an import reads and decides again when the store has moved on meanwhile', async () => {
  await using store = await anEmptyStore()
  await imported(store, [city])
  let busy = 2
  const moving: Store = { ...store, commit: async (commit) => (busy-- > 0 ? 'stale' : store.commit(commit)) }
  expect(totals(await imported(moving, [edited('title: Konzept', 'title: Neu')]))).toEqual([0, 1, 21])
  const always: Store = { ...store, commit: async () => 'stale' }
  expect(await importing(always, [city, file('x.csv', 'code,title\nM-09,Neu\n')])).toMatchObject({
    problems: [{ file: 'stadt.yaml, x.csv', what: expect.stringContaining('nichts übernommen') }],
  })
})
