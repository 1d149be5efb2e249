import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“left” hands what is open to the deputy, tells the coordination what has nobody, and refuses speaking', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  trial.news('smart-city')
  const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
  expect(await says('strategie', 'ausgeschieden strategie')).toContain('fehlt Ihnen die Berechtigung')
  trial.news('koordination')
  const said = await says('cdo', 'ausgeschieden strategie')
  expect(said).toContain('Vermerkt: Sachgebietsleitung Strategie ist nur bis zum 30.09.2026 eingetragen')
  expect(said).toContain('Die offene Abfrage zu M-02 geht jetzt an die Vertretung.')
  expect(said).toContain('Ohne verantwortliche Person ist dann: • M-02 Integrierter Masterplan 2025')
  expect(oneLine(trial.news('koordination'))).toContain('Ohne verantwortliche Person ist dann')
  expect(oneLine(trial.news('smart-city'))).toContain('M-02 Integrierter Masterplan 2025 (in Vertretung)')
  // A last day without its year is the nearest one.
  expect(await says('cdo', 'ausgeschieden strategie zum 29.9.')).toContain('nur bis zum 29.09.2026 eingetragen')
  await says('cdo', 'ausgeschieden strategie 30.9.')
  trial.news('strategie')
  for (const text of ['grün 50 Läuft.', 'aufgaben', 'abwesend 1.12.'])
    expect(await says('strategie', text)).toContain('Sie sind hier nur bis zum 30.09.2026 eingetragen')
  await trial.at('2026-11-05T18:00')
  expect(trial.news('strategie')).toBe('')
  expect(await says('cdo', 'ausgeschieden strategie nein')).toContain('wieder ohne Ende eingetragen')
  expect(await says('strategie', 'aufgaben')).toContain('M-02')
})

it('with a day to come it is handed on the working day after it, once; the last coordinator cannot leave', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  trial.news('smart-city')
  await trial.says('koordination', 'ausgeschieden strategie 2026-10-02')
  expect(trial.news('smart-city')).toBe('')
  expect(oneLine(await trial.says('strategie', 'aufgaben'))).toContain('M-02')
  await trial.at('2026-10-04T20:00')
  expect(trial.news('smart-city')).toBe('')
  await trial.at('2026-10-06T20:00')
  expect(oneLine(trial.news('smart-city')).match(/M-02 Integrierter Masterplan/g)).toHaveLength(1)
  expect(oneLine(await trial.says('cdo', 'ausgeschieden koordination'))).toContain('keine Koordination mehr')
})
