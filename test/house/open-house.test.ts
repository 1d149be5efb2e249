import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isGone } from '#house/is-gone.ts'
import { openHouse } from '#house/open-house.ts'
import { readOptions } from '#house/options.ts'
import { samplePlan } from '#house/sample-plan.ts'
import { settingsOf, storeIn } from '#house/settings.ts'
import { openStore } from '#store/open-store.ts'
import { StoreRefusal } from '#store/store-refusal.ts'
import { samplePlanWith } from '#test/support/plans.ts'
import { temporaryFolder } from '#test/support/stores.ts'
import { catalogue } from '#text/catalogue.ts'

const words = catalogue('de')
const { operator } = words

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let data: string

beforeEach(async () => {
  folder = await temporaryFolder()
  data = join(folder.path, 'data')
})

afterEach(() => folder[Symbol.asyncDispose]())

/** Opens a trial and says which city it is about and how many measures it has. */
async function opened(plan?: string) {
  const args = ['--data', data, ...(plan === undefined ? [] : ['--plan', plan])]
  await using open = await openHouse(settingsOf(readOptions(args, { data: 'value', plan: 'value' }, words), {}, words))
  const { city, store } = open.house.powers
  return `${city.name}, ${(await store.measures.of('DP')).length}`
}

/** Another city's file, copied from the sample. */
async function copied(name = 'bonn.yaml', code = 'DP'): Promise<string> {
  const path = join(folder.path, name)
  await writeFile(path, samplePlanWith(['name: Stadt Köln', 'name: Stadt Bonn'], ['code: DP', `code: ${code}`]))
  return path
}

describe('a new trial', () => {
  it('is on the sample', async () => {
    expect(await opened()).toBe('Stadt Köln, 6')
    expect(await opened()).toBe('Stadt Köln, 6')
    expect(await opened(samplePlan)).toBe('Stadt Köln, 6')
  })

  it('is on the plan that is given, and stays so', async () => {
    expect(await opened(await copied())).toBe('Stadt Bonn, 6')
    expect(await opened()).toBe('Stadt Bonn, 6')
  })

  it.each([
    ['missing.yaml', operator.unreadable],
    ['.', operator.unreadable],
    ['letter.txt', operator.notACity],
  ])('is not begun on %s', async (name, sentence) => {
    await writeFile(join(folder.path, 'letter.txt'), 'Guten Tag')
    const path = join(folder.path, name)
    await expect(opened(path)).rejects.toThrow(sentence(path))
    expect(await isGone(data)).toBe(true)
  })

  it('is not begun on a file with faults, which are told with their lines', async () => {
    const path = join(folder.path, 'bonn.yaml')
    await writeFile(path, samplePlanWith(['zone: Europe/Berlin', 'zone: Europe/Bonn'], ['land: NW', 'land: NRW']))
    await expect(opened(path)).rejects.toThrow(
      /^Es wurde nichts eingelesen, denn 2 Angaben stimmen nicht:\n.*bonn\.yaml, Zeile \d+: .*Europe\/Bonn.*\n.*NRW/,
    )
  })

  it('is begun again when it was broken off', async () => {
    await mkdir(data)
    const store = await openStore(storeIn(data))
    await store.note('trial', 'yes')
    await store[Symbol.asyncDispose]()
    expect(await opened()).toBe('Stadt Köln, 6')
  })

  it('is not begun in a place that is no folder', async () => {
    data = join(folder.path, 'letter.txt')
    await writeFile(data, 'Guten Tag')
    await expect(opened()).rejects.toThrow(operator.unwritable(data))
  })
})

describe('a trial that has begun', () => {
  it('refuses another plan', async () => {
    await opened()
    await expect(opened(await copied())).rejects.toThrow(operator.otherPlan(samplePlan))
  })

  it('misses its file, and goes on when it is told where it lies now', async () => {
    const path = await copied()
    await opened(path)
    const moved = join(folder.path, 'moved.yaml')
    await rename(path, moved)
    await expect(opened()).rejects.toThrow(operator.lostCity(path))
    await expect(opened(await copied('other.yaml', 'MP'))).rejects.toThrow(operator.otherPlan(path))
    expect(await opened(moved)).toBe('Stadt Bonn, 6')
    expect(await opened()).toBe('Stadt Bonn, 6')
  })

  it('is open once at a time', async () => {
    const settings = settingsOf(readOptions(['--data', data], { data: 'value' }, words), {}, words)
    await using _first = await openHouse(settings)
    await expect(openHouse(settings)).rejects.toThrow(
      expect.objectContaining({ constructor: StoreRefusal, reason: 'in-use' }),
    )
  })
})

describe('a store for real operation', () => {
  it.each([
    ['by its mark', 'no'],
    ['by its data alone, when the mark was not written any more', undefined],
  ])('is known %s and becomes no trial', async (_, mark) => {
    await mkdir(data)
    const store = await openStore(storeIn(data))
    const imported = { kind: 'plan', key: 'DP', field: 'name', value: 'Digitalisierungsprogramm' }
    await store.commit({
      at: '2026-09-21T07:00:00.000Z',
      actor: null,
      changes: [{ kind: 'imported', entries: [imported] }],
      messages: [],
    })
    if (mark !== undefined) await store.note('trial', mark)
    await store[Symbol.asyncDispose]()
    await expect(opened()).rejects.toThrow(operator.noPlatform)
  })
})
