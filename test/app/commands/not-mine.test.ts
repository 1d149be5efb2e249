import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“not mine” needs no successor: reminders rest, the coordination gets it at once and decides', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  trial.news('koordination')
  const said = oneLine(await trial.says('strategie', 'nicht zuständig Das liegt bei Amt 12.'))
  expect(said).toContain('Die Koordination klärt, wer für M-02 zuständig ist; bis dahin wird nicht mehr erinnert.')
  const told = oneLine(trial.news('koordination'))
  expect(told).toContain('meldet Sachgebietsleitung Strategie, nicht zuständig zu sein')
  expect(told).toContain('Hinweis: „Das liegt bei Amt 12.“')
  expect(told).toContain('zuweisen M-02')
  expect(told).toContain('nicht zuständig M-02 behalten')
  expect(oneLine(await trial.says('strategie', 'nicht zuständig M-02'))).toContain('liegt diese Meldung schon')
  expect(oneLine(await trial.says('strategie', 'gelb 40 Es läuft doch bei uns.'))).toContain(
    'Ihr Text ist nicht verloren',
  )
  expect(oneLine(await trial.says('strategie', 'aufgaben'))).not.toContain('M-02 Integrierter')

  for (const person of ['strategie', 'smart-city', 'geschaeftsstelle', 'stabsstelle']) trial.news(person)
  await trial.at('2026-11-03T18:00')
  for (const person of ['strategie', 'smart-city', 'geschaeftsstelle', 'stabsstelle'])
    expect(trial.news(person), person).not.toContain('M-02 Integrierter')

  expect(oneLine(await trial.says('koordination', 'nicht zuständig M-02 behalten'))).toContain('erinnert wird wieder')
  expect(oneLine(trial.news('strategie'))).toContain(
    'Die Koordination hat entschieden: M-02 Integrierter Masterplan 2025 bleibt bei Ihnen',
  )
  expect((await trial.request('M-02')).declinedBy).toBeNull()
  expect(oneLine(await trial.says('koordination', 'nicht zuständig M-02 behalten'))).toContain('nichts zu entscheiden')
})

it('said twice it does not decline for somebody else; a deputy who means it is heard, and the responsible person told', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (text: string): Promise<string> => oneLine(await trial.says('smart-city', text))
  expect(await says('nicht zuständig')).toContain('wer für M-06 zuständig ist')
  expect(await says('nicht zuständig')).toContain('Sie selbst sind gerade nicht gefragt')
  expect((await trial.request('M-02')).declinedBy).toBeNull()
  trial.news('strategie')
  expect(await says('M-02')).toContain('wer für M-02 zuständig ist')
  expect(oneLine(trial.news('strategie'))).toContain(
    'Sachgebietsleitung Smart City hat gemeldet, in Vertretung für Sie nicht für M-02 Integrierter Masterplan 2025',
  )
})

it('with several open it asks which, it is not for strangers to the measure, and whoever answers after all has answered', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  expect(oneLine(await trial.says('europa', 'nicht zuständig M-02'))).toContain('Für M-02 sind Sie nicht eingetragen')
  expect(oneLine(await trial.says('strategie', 'nicht zuständig M-02 behalten'))).toContain(
    'fehlt Ihnen die Berechtigung',
  )
  await trial.says('smart-city', 'melden M-06 grün 10 Die Prüfung läuft.')
  expect(oneLine(await trial.says('smart-city', 'nicht zuständig M-06'))).toContain('ist gerade nichts offen')
  await trial.says('koordination', 'runde verlängern 2026-11-03')
  await trial.says('strategie', 'nicht zuständig')
  await trial.says('strategie', 'M-02 gelb 40 Es geht voran. Ursache: Personal. Optionen: Nachbesetzen.')
  expect(await trial.request('M-02')).toMatchObject({ state: 'answered', declinedBy: null })
  expect(oneLine(await trial.says('stabsstelle', 'not mine that is office 12'))).toContain('M-01')
})
