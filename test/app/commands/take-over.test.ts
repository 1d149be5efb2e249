import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { samplePlanWith } from '#test/support/plans.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“take over” without an offer asks whoever is responsible, who hands over or does not', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
  expect(await says('netzwerke', 'übernehmen M-02')).toContain('Sachgebietsleitung Strategie ist gefragt')
  expect(oneLine(trial.news('strategie'))).toContain(
    'Netzwerke und Kooperationen möchte M-02 Integrierter Masterplan 2025 von Ihnen übernehmen',
  )
  expect(await says('strategie', 'abgeben M-02 nein')).toContain('M-02 bleibt, wo es war')
  expect(oneLine(trial.news('netzwerke'))).toContain('M-02 wird nicht abgegeben')
  await says('netzwerke', 'übernehmen M-02')
  await says('europa', 'take over M-02')
  expect(await says('strategie', 'abgeben M-02 an netzwerke')).toContain('liegt jetzt bei Sachgebietsleitung Netzwerke')
  expect(oneLine(trial.news('netzwerke'))).toContain('M-02 Integrierter Masterplan 2025 liegt jetzt bei Ihnen.')
  expect(oneLine(trial.news('europa'))).toContain('liegt jetzt bei Sachgebietsleitung Netzwerke')
  expect(await says('netzwerke', 'übernehmen M-02')).toContain('schon verantwortlich')
})

it('where nobody is responsible the coordination decides, with two buttons', async () => {
  await using trial = await aTrial(samplePlanWith(['    responsible: strategie\n    deputy: smart-city\n', '']))
  await trial.at('2026-10-01T09:00')
  trial.news('koordination')
  expect(oneLine(await trial.says('europa', 'übernehmen M-02'))).toContain('Die Koordination ist gefragt')
  const told = oneLine(trial.news('koordination'))
  expect(told).toContain('Für M-02 Integrierter Masterplan 2025 ist niemand verantwortlich')
  expect(told).toContain('abgeben M-02 ja')
  await trial.calls('koordination', 'hand-over', { measure: 'M-02', decision: 'yes', person: 'europa' })
  expect(oneLine(trial.news('europa'))).toContain('liegt jetzt bei Ihnen')
  const { requests, measures, chain } = await trial.book()
  const measure = measures.find(({ code }) => code === 'M-02')!
  expect(chain(measure).responsible?.id).toBe('europa')
  expect(requests.find(({ subject }) => subject === measure.id)?.state).toBe('asked')
})

it('where who is responsible is away the coordination decides and reads why', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('strategie', 'abwesend bis 9.10.')
  trial.news('koordination')
  await trial.says('europa', 'übernehmen M-02')
  const told = oneLine(trial.news('koordination'))
  expect(told).toContain('Verantwortlich ist Sachgebietsleitung Strategie, zurzeit aber nicht erreichbar')
  expect(told).not.toContain('niemand verantwortlich')
})
