import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('a question is not answered by a command, nor by words for another measure', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (text: string): Promise<string> => oneLine(await trial.says('strategie', text))
  expect(await says('gelb 60 Der Text ist da.')).toContain('M-02: Was ist die Ursache')
  expect(await says('stand rot')).toContain('Noch gefragt: M-02: Was ist die Ursache')
  expect(await says('hilfe melden')).toContain('Noch gefragt: M-02: Was ist die Ursache')
  expect(await says('verlauf')).toContain('Noch gefragt: M-02: Was ist die Ursache')
  expect(await says('M-01 grün 20 Das Konzept ruht noch.')).toContain('Danke, gespeichert: M-01')
  expect(await trial.answer('M-02')).toBeUndefined()
  expect(await says('melden M-02')).toContain('Ihr Entwurf von vorhin ist wieder da')
})

it('a sentence that begins like a command is an answer all the same', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('strategie', 'Offen ist noch die Vergabe des Gutachtens.')
  await trial.says('strategie', 'grün')
  expect((await trial.answer('M-02'))?.fields['text']).toBe('Offen ist noch die Vergabe des Gutachtens.')
})

it('nothing that is said is dropped, even a cause that a green light would not need', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('strategie', 'grün 60 Läuft wieder. Ursache: Die Haushaltssperre ist aufgehoben.')
  expect((await trial.answer('M-02'))?.fields).toMatchObject({ cause: 'Die Haushaltssperre ist aufgehoben.' })
})

it('whoever stops before the measure is known gets their words back', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-26T09:30')
  const says = async (text: string): Promise<string> => oneLine(await trial.says('smart-city', text))
  expect(await says('rot 60 Es läuft nicht.')).toContain('Um welche geht es?')
  expect(await says('abbrechen')).toContain('Ihr Text war: „Es läuft nicht.“')
})

it('whoever has no measure is told so, and nothing is asked', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  for (const words of ['melden', 'unverändert'])
    expect(oneLine(await trial.says('gremien', words))).toContain('Bei Ihnen ist gerade nichts offen.')
})
