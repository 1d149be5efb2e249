import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { readExport } from '#app/export/read-export.ts'
import { samplePlan } from '#house/sample-plan.ts'
import csv from '#sources/csv/index.ts'
import yaml from '#sources/yaml/index.ts'
import { readCityFile } from '#sources/yaml/read-city-file.ts'
import { file, imported, importing, lineOf, totals } from '#test/app/import/importing.ts'
import { anEmptyStore } from '#test/support/an-empty-store.ts'
import { twoPlans } from '#test/support/two-plans.ts'
import { catalogue } from '#text/catalogue.ts'

const sample = await readFile(samplePlan, 'utf8')
const words = catalogue('de').imports
const spaces = '\n    session: 2021-11-22\n    item: TOP 6.1\n'
const asking = sample
  .replace(spaces, '\n    session: 2026-12-07\n    due: 2026-10-02\n')
  .replace(
    '    with: AN/1311/2021\n',
    '    with: AN/1311/2021\n    extends: [AN/0001/2020]\n    points: [{ text: Sie berät., lead: 12, measures: [none] }]\n',
  )

it('motions come back from an export as they were, and are asked about at once where the file says until when', async () => {
  await using store = await anEmptyStore()
  await imported(store, [file('koeln.yaml', asking)])
  const before = await store.motions.of('DP')
  expect(before.motions.map(({ number, state, answeredWith }) => [number, state, answeredWith])).toEqual([
    ['AN/1311/2021', 'asked', null],
    ['AN/2108/2021', 'registered', 'AN/1311/2021'],
  ])
  expect(before.answeredBy).toHaveLength(6)
  expect(before.alone).toEqual(['AN/2108/2021-1'])
  expect(await store.rounds.of('AN/1311/2021')).toMatchObject([{ state: 'planned', due: '2026-10-02T16:00:00.000Z' }])

  const { seed } = readCityFile(file('koeln.yaml', asking), { profile: null, plan: null, words })
  if (!seed?.city) throw new Error('the sample cannot be read')
  const city = seed.city
  const exported = async (of: typeof store) =>
    (await yaml.write?.(await readExport(of, city, ['DP']), file('koeln.yaml', sample))) ?? []
  const files = await exported(store)
  const again = await imported(store, files)
  expect([...totals(again, 'motion'), ...totals(again, 'point'), ...totals(again, 'duty')]).toEqual([
    0,
    0,
    2,
    0,
    0,
    7,
    0,
    0,
    expect.any(Number),
  ])
  await using other = await anEmptyStore()
  await imported(other, files)
  expect(await other.motions.of('DP')).toEqual(before)
  expect(await exported(other)).toEqual(files)
})

it('takes over what the file says anew, unless it was changed in chat', async () => {
  await using store = await anEmptyStore()
  await imported(store, [file('koeln.yaml', sample)])
  const motion = await store.motions.byNumber('AN/2108/2021')
  if (!motion) throw new Error('the sample’s motion is missing')
  const at = '2026-09-22T08:00:00.000Z'
  const changed = { kind: 'motion-changed', motion: { ...motion, item: 'TOP 7' }, version: 1 } as const
  await store.commit({ at, actor: null, changes: [changed], messages: [] })
  const result = await imported(store, [
    file(
      'koeln.yaml',
      sample.replace('groups: [FDP-Fraktion]', 'groups: [FDP]').replaceAll('item: TOP 6.1', 'item: TOP 6'),
    ),
  ])
  expect(result.conflicts).toMatchObject([{ noun: 'motion', field: 'item', file: 'TOP 6', present: 'TOP 7' }])
  expect(await store.motions.byNumber('AN/2108/2021')).toMatchObject({ groups: ['FDP'], item: 'TOP 7' })
  expect(await store.motions.byNumber('AN/1311/2021')).toMatchObject({ item: 'TOP 6' })
})

it('refuses motions with wrong numbers, measures, deadlines and partners in the answer, each at its line', async () => {
  const wrong = asking
    .replace('number: AN/2108/2021', 'number: zweitausend')
    .replace('due: 2026-10-02', 'due: 2026-12-07')
    .replace('with: AN/1311/2021', 'with: AN/9/2021')
    .replace('measures: [M-06]', 'measures: [M-06, none]')
  await using store = await anEmptyStore()
  const done = await importing(store, [file('koeln.yaml', wrong)])
  const found = done.ok ? [] : done.problems.map(({ line, what }) => [line, what])
  expect(found).toEqual([
    [lineOf(wrong, 'due: 2026-12-07'), words.problems.motionDueTooLate('AN/1311/2021').what],
    [lineOf(wrong, 'measures: [M-06, none]'), words.problems.pointsWithAndWithout('AN/1311/2021').what],
    [lineOf(wrong, 'number: zweitausend'), words.problems.badMotionNumber('zweitausend', '').what],
    [lineOf(wrong, 'with: AN/9/2021'), words.problems.unknown('motion', 'AN/9/2021', null).what],
  ])
})

it('belong to the plan that the file names, with its measures, and come back with what was taken over from these', async () => {
  const two = twoPlans([
    '\nmotions:\n',
    '\nmotions:\n  - plan: MP\n    number: AN/0099/2026\n    title: Zum Masterplan\n    state: asked\n    points: [{ text: Er kommt., lead: 12, measures: [X-1] }]\n',
  ])
  const measure = '\nmeasures:\n  - { plan: MP, code: X-1, title: Vorhaben, lead: 12 }\n'
  const rounds = `
rounds:
  - { plan: MP, label: '2025', from: 2025-01-01, to: 2025-12-31, answers: [{ measure: X-1, text: Der Entwurf liegt vor. }] }
  - motion: AN/0099/2026
    label: AN/0099/2026
    from: 2026-09-21
    to: 2026-10-05
    answers:
      - measure: AN/0099/2026-1
        text: Der Entwurf liegt vor.
        at: 2026-09-22T07:00:00.000Z
        carried-from: '2025'
        carried-measure: X-1
        carried-plan: MP
        unchanged-rounds: 1
`
  const text = two.replace('\nmeasures:\n', measure).replace('\nrounds:\n', rounds)
  await using store = await anEmptyStore()
  const refused = await importing(store, [file('stadt.yaml', two.replace('measures: [X-1]', 'measures: [M-01]'))])
  expect(refused.ok ? [] : refused.problems.map(({ what }) => what)).toEqual([
    words.problems.unknown('measure', 'M-01', null).what,
  ])
  await imported(store, [file('stadt.yaml', text)])
  expect((await store.motions.of('MP')).answeredBy).toEqual([{ point: 'AN/0099/2026-1', measure: 'MP:X-1' }])

  const { seed } = readCityFile(file('stadt.yaml', text), { profile: null, plan: null, words })
  if (!seed?.city) throw new Error('the city cannot be read')
  const { city } = seed
  for (const source of [yaml, csv]) {
    const plans = source === yaml ? ['DP', 'MP'] : ['MP']
    const exported = async (of: typeof store) =>
      (await source.write?.(await readExport(of, city, plans), file('stadt.yaml', text))) ?? []
    await using other = await anEmptyStore()
    await imported(other, await exported(store))
    expect(await exported(other)).toEqual(await exported(store))
    const [round] = await other.rounds.of('AN/0099/2026')
    const [given] = await other.answers.presentOf(round?.id ?? '')
    const [before] = await other.answers.byIds([given?.carriedFrom ?? ''])
    expect(before).toMatchObject({ fields: { text: 'Der Entwurf liegt vor.' }, seq: 1 })
  }
})
