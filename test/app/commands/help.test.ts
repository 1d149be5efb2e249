import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'

it('“help” shows everyone what they can write, and no more', async () => {
  await using trial = await aTrial()
  const shown = async (person: string): Promise<readonly string[]> =>
    [...(await trial.says(person, 'hilfe')).matchAll(/^• ([\w-äöü]+) –/gm)].map(([, word = '']) => word)
  const own = ['hilfe', 'aufgaben', 'melden', 'unverändert', 'verlauf']
  expect(await shown('stadtwerke')).toEqual(own)
  expect(await shown('smart-city')).toEqual([...own, 'stand', 'offen', 'runde'])
  expect(await shown('koordination')).toEqual([
    ...own,
    'stand',
    'offen',
    'erinnern',
    'runde',
    'zwischenbericht',
    'bestätigen',
  ])
})

it('every command is understood in German and in English', async () => {
  await using trial = await aTrial()
  for (const words of ['hilfe', 'help', '/masterplan hilfe', '!masterplan help'])
    expect(await trial.says('cdo', words)).toContain('Das können Sie schreiben')
})
