import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { samplePlanWith } from '#test/support/plans.ts'

it('a closed account gets nothing and says nothing; its measures are a gap, and people decide what follows', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:30')
  for (const person of ['koordination', 'cdo', 'strategie']) trial.news(person)
  await trial.account('strategie', { kind: 'left' })
  const told = oneLine(trial.news('koordination'))
  expect(told).toContain('Das Konto von Sachgebietsleitung Strategie auf Console ist dort geschlossen worden.')
  expect(told).toContain('Für M-02 ist weiterhin Sachgebietsleitung Strategie eingetragen.')
  expect(told).toContain('„ausgeschieden Sachgebietsleitung Strategie“ vermerkt es')
  expect(told).toContain('→ zuweisen M-02')
  expect(oneLine(trial.news('cdo'))).toContain('ist dort geschlossen worden')
  expect(trial.news('strategie')).toBe('')

  // Told once, by whichever way the platform says it again.
  await trial.account('strategie', { kind: 'left' })
  expect([trial.news('koordination'), trial.news('cdo')]).toEqual(['', ''])
  const gaps = async (): Promise<string> => oneLine(await trial.says('koordination', 'lücken'))
  expect(await gaps()).toContain('Konto auf der Plattform geschlossen: Sachgebietsleitung Strategie (M-02).')
  expect(await gaps()).toContain('→ zuweisen M-02 Zuweisen')
  expect(await gaps()).not.toContain('Ohne Konto im Chat')
  expect(await trial.says('strategie', 'melden M-02 grün 60 Läuft.')).toContain('kenne Ihr Konto noch nicht')
  expect((await trial.answer('M-02'))?.light).toBeUndefined()
  await trial.at('2026-10-12T18:00')
  expect(trial.news('strategie')).toBe('')
  const { directory } = await trial.book()
  expect(directory.people.find(({ id }) => id === 'strategie')?.left).toBeNull()

  trial.news('koordination')
  await trial.account('strategie', { kind: 'returned' })
  await trial.at('2026-10-13T09:30')
  expect(oneLine(trial.news('koordination'))).toContain(
    'Das Konto von Sachgebietsleitung Strategie auf Console ist wieder offen.',
  )
  await trial.account('strategie', { kind: 'returned' })
  expect(trial.news('koordination')).toBe('')
  expect(await gaps()).not.toContain('geschlossen')
  expect(oneLine(await trial.says('strategie', 'aufgaben'))).toContain('M-02')

  // Where it is known that somebody has left, nobody need be told.
  await trial.says('koordination', 'ausgeschieden strategie')
  trial.news('cdo')
  await trial.account('strategie', { kind: 'left' })
  expect(trial.news('cdo')).toBe('')
})

it('the account of whoever stands in for somebody absent is a gap of their measures', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:30')
  await trial.account('it-koordination', { kind: 'left' })
  const said = oneLine(await trial.says('koordination', 'lücken'))
  expect(said).toMatch(/geschlossen: Digitalkoordination Amt für Informationsverarbeitung \(.*M-05.*\)\./)
  expect(said).toMatch(/→ zuweisen [^→]*M-05/)
})

it('the zone of an account counts where nobody has entered one, and only if it is not the city’s', async () => {
  await using trial = await aTrial(
    samplePlanWith(['  - key: strategie\n', '  - key: strategie\n    zone: Europe/Lisbon\n']),
  )
  const zones = async (person: string) => {
    const { directory } = await trial.book()
    const found = directory.people.find(({ id }) => id === person)
    return [found?.zone, found?.accountZone]
  }
  for (const person of ['strategie', 'smart-city', 'unknown'])
    await trial.account(person, { kind: 'zone', zone: 'America/New_York' })
  expect(await zones('strategie')).toEqual(['Europe/Lisbon', undefined])
  expect(await zones('smart-city')).toEqual([null, 'America/New_York'])
  await trial.account('smart-city', { kind: 'zone', zone: 'Europe/Köln' })
  expect(await zones('smart-city')).toEqual([null, undefined])
  await trial.account('smart-city', { kind: 'zone', zone: 'America/New_York' })
  await trial.account('smart-city', { kind: 'zone', zone: 'Europe/Berlin' })
  expect(await zones('smart-city')).toEqual([null, undefined])

  // 09:00 in Cologne is the middle of the night there: what nobody asked for waits for the morning.
  await trial.account('smart-city', { kind: 'zone', zone: 'America/New_York' })
  await trial.at('2026-10-01T09:30')
  expect(trial.news('smart-city')).toBe('')
  await trial.at('2026-10-01T18:00')
  expect(trial.news('smart-city')).not.toBe('')
})
