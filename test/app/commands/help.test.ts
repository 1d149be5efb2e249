import { expect, it } from 'vitest'
import { commandGroups, commandWords } from '#app/contracts/command.ts'
import { aTrial } from '#test/support/a-trial.ts'

it('“help” shows everyone what they can write, and no more', async () => {
  await using trial = await aTrial()
  const shown = async (person: string): Promise<readonly string[]> =>
    [...(await trial.says(person, 'hilfe')).matchAll(/^• ([\w-äöüß ]+) –/gm)].map(([, word = '']) => word)
  expect(await shown('stadtwerke')).toEqual(expect.arrayContaining(['hilfe', 'aufgaben', 'melden', 'unverändert']))
  const partners = await shown('stadtwerke')
  expect(partners).not.toContain('stand')
  const staff = await shown('smart-city')
  expect(staff).toEqual(expect.arrayContaining([...partners, 'stand', 'offen', 'runde']))
  expect(staff).not.toContain('erinnern')
  const coordination = ['erinnern', 'zwischenbericht', 'bestätigen']
  expect(await shown('koordination')).toEqual(expect.arrayContaining([...staff, ...coordination]))
})

it('“help” on a command shows its example', async () => {
  await using trial = await aTrial()
  expect(await trial.says('smart-city', 'hilfe melden')).toContain('Beispiel: melden M-03 grün 60')
  expect(await trial.says('smart-city', 'hilfe erinnern')).toContain('Das können Sie schreiben')
})

it('lists every command under one heading', () => {
  expect(commandGroups.flatMap(({ members }) => members).toSorted()).toEqual(commandWords.toSorted())
})

it('every command is understood in German and in English', async () => {
  await using trial = await aTrial()
  for (const words of ['hilfe', 'help', '/masterplan hilfe', '!masterplan help'])
    expect(await trial.says('cdo', words)).toContain('Das können Sie schreiben')
})
