import { expect, test } from 'vitest'
import { importFiles } from '#app/import/import-files.ts'
import { readExport } from '#app/export/read-export.ts'
import { readCityFile } from '#sources/yaml/read-city-file.ts'
import yaml from '#sources/yaml/index.ts'
import { file } from '#test/app/import/importing.ts'
import { anEmptyStore } from '#test/support/an-empty-store.ts'
import { twoPlans } from '#test/support/two-plans.ts'
import { catalogue } from '#text/catalogue.ts'

const words = catalogue('de').imports
const read = (text: string) => readCityFile(file('stadt.yaml', text), { profile: null, plan: null, words })

const ofMasterplan = `
  - { plan: MP, code: M-01, title: Digitaler Zwilling, field: SG, lead: digitalisierung, responsible: strategie }
  - { plan: MP, code: MP-7, title: Offene Daten, lead: 12, responsible: it-koordination, deputy: it-leitung }
`

const both = twoPlans(
  ['fields:\n', 'fields:\n  - { plan: MP, code: SG, name: Steuerung des Masterplans }\n'],
  ['\n  - code: M-01\n', `${ofMasterplan}\n  - code: M-01\n`],
  ['\ntasks:\n', '\ntasks:\n  - { plan: MP, code: T-1, title: Masterplan fortschreiben, field: SG, lead: 12 }\n'],
  ['    roles: [liaison]\n', '    roles: [liaison, { role: liaison, plan: MP }]\n'],
  ['channels:\n', "channels:\n  - { plan: MP, platform: console, realm: trial, id: '#mp', purpose: liaison }\n"],
)

test('a city may have several plans, whose entries say which one they belong to, and whose codes may be the same', () => {
  const { seed, problems } = read(both)
  expect(problems).toEqual([])
  expect(seed?.city?.plans).toMatchObject([
    { code: 'DP', reportsUntil: { plan: 'MP', stage: 'approved' } },
    {
      code: 'MP',
      stage: 'concept',
      stageSince: '2026-02-01',
      reportsFrom: 'approved',
      schedule: { cadence: 'yearly' },
    },
  ])
  const ids = seed?.measures.map(({ id, position }) => `${id} ${position}`)
  expect(ids).toEqual(expect.arrayContaining(['DP:M-01 1', 'MP:M-01 1', 'MP:MP-7 2']))
  expect(seed?.measures.find(({ id }) => id === 'MP:M-01')?.field).toBe('MP:SG')
  expect(seed?.tasks[0]).toMatchObject({ id: 'MP:T-1', field: 'MP:SG', position: 1 })
  expect(seed?.places.map(({ plan, address }) => `${plan} ${address.id}`)).toEqual(['MP #mp', 'DP #digitalausschuss'])
})

test('an unknown stage and a plan that waits for itself are refused with their place', () => {
  const told = (text: string) => read(text).problems.map((problem) => words.refusal(problem))
  expect(told(both.replace('{ plan: MP }', '{ plan: DP }')).join('\n')).toContain('der ihn ablöst')
  expect(told(both.replace('    stage: concept\n', '    stage: fertig\n')).join('\n')).toMatch(/stadt\.yaml, Zeile \d+/)
})

test('what is imported is exported again with both plans, and their steps, without a difference', async () => {
  const now = '2026-10-05T08:00:00.000Z'
  const importing = { sources: [yaml], profile: null, overwrite: false, now, words }
  await using store = await anEmptyStore()
  const first = await importFiles({ store, ...importing, files: [file('stadt.yaml', both)] })
  expect(first.ok).toBe(true)
  expect(await store.planSteps.all()).toMatchObject([{ plan: 'MP', stage: 'concept', on: '2026-02-01', was: null }])
  const { seed } = read(both)
  const city = seed!.city!
  const settings = file('stadt.yaml', both)
  const [written] = (await yaml.write?.(await readExport(store, city, ['DP', 'MP']), settings)) ?? []
  const again = await importFiles({ store, ...importing, files: [written!] })
  expect(again).toMatchObject({ ok: true, result: { changes: [], conflicts: [] } })
  await using copy = await anEmptyStore()
  await importFiles({ store: copy, ...importing, files: [written!] })
  expect(await copy.measures.tasksOf('MP')).toEqual(await store.measures.tasksOf('MP'))
  for (const plan of ['DP', 'MP'])
    expect(await copy.measures.of(plan)).toEqual((await store.measures.of(plan)).map((one) => ({ ...one })))
  expect(await copy.planSteps.all()).toMatchObject([{ plan: 'MP', stage: 'concept', on: '2026-02-01', at: now }])
  const known = await importFiles({
    store,
    ...importing,
    files: [file('stadt.yaml', both.replace('    stage: concept\n', '    stage: approved\n'))],
  })
  expect(known.ok).toBe(true)
  expect(await store.planSteps.all()).toHaveLength(1)
  const unknown = await importFiles({
    store,
    ...importing,
    files: [file('stadt.yaml', both.replace('plan: MP, code: MP-7', 'plan: MX, code: MP-7'))],
  })
  expect(JSON.stringify(unknown)).toContain('MX')
  const twice = await importFiles({
    store,
    ...importing,
    files: [file('stadt.yaml', both.replace('  - code: MP\n', '  - code: DP\n'))],
  })
  expect(twice.ok).toBe(false)
})
