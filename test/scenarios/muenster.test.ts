import { beforeAll, expect, test } from 'vitest'
import { catalogue } from '#text/catalogue.ts'
import { assembleReport } from '#report/assemble-report.ts'
import { imported, totals } from '#test/app/import/importing.ts'
import { muenster, type Muenster } from '#test/support/muenster.ts'
import { wordsIn } from '#test/support/words-in.ts'

let city: Muenster
beforeAll(async () => {
  city = await muenster()
  return () => city[Symbol.asyncDispose]()
})

const reportOn = (label: string) => city.reportOn(label)

test('muenster: the store holds 5 fields, 54 measures and 162 answers in three rounds', async () => {
  expect((await city.store.measures.fieldsOf('KS')).map(({ name }) => name)).toEqual([
    'Übergreifend',
    'Bauen und Wohnen',
    'Gewerbe, Handel, Dienstl.',
    'Energieumwandlung, EE',
    'Verkehr',
  ])
  expect(await city.store.measures.of('KS')).toHaveLength(54)
  const rounds = await city.store.rounds.of('KS')
  expect(rounds.map(({ label, state, kind }) => [label, state, kind])).toEqual([
    ['2013', 'closed', 'imported'],
    ['2015/16', 'closed', 'imported'],
    ['2017/18', 'closed', 'imported'],
  ])
  for (const { id } of rounds) expect(await city.store.answers.presentOf(id)).toHaveLength(54)
})

test('muenster: the report on 2017/18 says what has changed since 2015/16', async () => {
  const { figures, before } = await reportOn('2017/18')
  expect(before?.label).toBe('2015/16')
  expect(figures).toMatchObject({ asked: 54, answered: 54, missing: 0, noLight: 1, unchanged: 17 })
  expect(figures.changes).toEqual({ better: 11, worse: 11, same: 31, 'not-comparable': 0, 'no-light': 1, new: 0 })
})

test('muenster: the report on 2015/16 says what has changed since 2013', async () => {
  const { figures } = await reportOn('2015/16')
  expect(figures).toMatchObject({ asked: 54, answered: 54, noLight: 0, unchanged: 12 })
  expect(figures.changes).toMatchObject({ better: 14, worse: 17, same: 23 })
})

test('muenster: the report on 2013 has nothing to compare with', async () => {
  const { figures, before } = await reportOn('2013')
  expect(before).toBeNull()
  expect(figures).toMatchObject({ answered: 54, unchanged: 2, changes: { new: 54 } })
})

test('muenster: history without cause or percent is marked incomplete, not refused', async () => {
  const { profiles } = await reportOn('2017/18')
  const yellowOrRed = profiles.filter(({ now }) => now?.light === 'yellow' || now?.light === 'red')
  expect(yellowOrRed.length).toBeGreaterThan(0)
  for (const { now } of yellowOrRed) expect(now).toMatchObject({ percent: null, incomplete: ['cause', 'options'] })
  expect(profiles.find(({ code }) => code === 'Ü4')?.now).toMatchObject({ light: null, incomplete: ['light'] })
})

test('muenster: the offices lead as many measures as the report says', async () => {
  const { duties, parties } = await city.store.directories.read()
  const leads = Map.groupBy(
    duties.filter(({ role }) => role === 'leads'),
    ({ party }) => party,
  )
  const counted = parties.map(({ id, kind, number }) => [id, { kind, number, leads: leads.get(id)?.length }])
  expect(Object.fromEntries(counted)).toEqual({
    klenko: { kind: 'office', number: null, leads: 29 },
    61: { kind: 'office', number: '61', leads: 14 },
    23: { kind: 'office', number: '23', leads: 5 },
    swm: { kind: 'partner', number: null, leads: 6 },
  })
})

test('muenster: texts stay whole, the plan’s becomes the description, and a broken title is one line', async () => {
  const measures = await city.store.measures.of('KS')
  const titled = measures.find(({ code }) => code === 'B14')
  expect(titled).toMatchObject({
    id: 'KS:B14',
    title: 'Anreizsystem Stromsparen in Münster (ehemals: Stromsparprämien)',
    field: 'KS:B',
  })
  expect(measures.filter(({ description }) => description === '')).toEqual([])
  const texts = (
    await Promise.all((await city.store.rounds.of('KS')).map(({ id }) => city.store.answers.presentOf(id)))
  ).flat()
  expect(Math.max(...texts.map(({ fields }) => fields['text']?.length ?? 0))).toBe(3401)
  expect(texts.filter(({ fields }) => /<br/i.test(fields['text'] ?? ''))).toEqual([])
})

test('muenster: the paper quotes every measure', async () => {
  const words = wordsIn(assembleReport(await reportOn('2017/18'), catalogue('de')))
  for (const { code, title } of await city.store.measures.of('KS')) expect(words).toContain(`${code} ${title}`)
})

test('muenster: the paper says in words what has changed', async () => {
  const words = wordsIn(assembleReport(await reportOn('2017/18'), catalogue('de'))).replaceAll('\u00A0', ' ')
  expect(words).toContain(
    'bei 11 Maßnahmen verbessert und bei 11 Maßnahmen verschlechtert; bei 31 Maßnahmen ist sie gleich',
  )
  expect(words).toContain('Zu einer Maßnahme wurde keine Ampel angegeben.')
  expect(words).toContain('Zu 17 Maßnahmen wurde ein unveränderter Sachstand gemeldet.')
})

test('muenster: importing again changes nothing', async () => {
  const { store, cityFile, tables, profile } = city
  const again = await imported(store, [cityFile, ...tables], { profile })
  const [added, changed, left] = totals(again)
  expect([added, changed, again.conflicts]).toEqual([0, 0, []])
  expect(left).toBe(1 + 4 + 5 + 54 + 54 + 3 + 162)
  expect(totals(await imported(store, [tables[0] ?? cityFile], { profile }))).toEqual([0, 0, 5 + 54 + 3 + 162])
})
