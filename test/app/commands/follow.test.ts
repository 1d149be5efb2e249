import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“follow” and “unfollow”: told once when the light changes, not of one’s own answers, nor of what one may not see', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
  expect(await says('netzwerke', 'folgen')).toContain('Sie folgen keiner Maßnahme. So geht es: „folgen M-03“.')
  expect(await says('netzwerke', 'folgen M-02')).toContain('Sie folgen jetzt M-02 Integrierter Masterplan 2025')
  expect(await says('netzwerke', 'folgen M-02')).toContain('Sie folgen M-02 schon.')
  await says('strategie', 'folgen M-02')
  expect(await says('netzwerke', 'folgen')).toContain('Sie folgen: • M-02 Integrierter Masterplan 2025')
  // Yellow in the last round, yellow again: nothing changes.
  await says('strategie', 'melden M-02 gelb 40 Es läuft. Ursache: Personal. Optionen: Nachbesetzen.')
  expect(trial.news('netzwerke')).toBe('')
  await says('strategie', 'melden M-02 grün 45 Die Stelle ist besetzt.')
  expect(oneLine(trial.news('netzwerke'))).toContain(
    'M-02 Integrierter Masterplan 2025: Die Ampel steht jetzt auf „Grün“ (bisher „Gelb“). Sie folgen dieser Maßnahme; mit „nicht folgen M-02“',
  )
  expect(trial.news('strategie')).toBe('')
  await says('koordination', 'maßnahme ändern M-02 Öffentlichkeit intern')
  await says('strategie', 'melden M-02 ruht 45 Die Arbeit ruht.')
  expect(trial.news('netzwerke')).toBe('')
  expect(await says('netzwerke', 'folgen M-02')).toContain('fehlt Ihnen die Berechtigung')
  await says('koordination', 'maßnahme ändern M-02 Öffentlichkeit öffentlich')
  await says('koordination', 'bestätigen M-02 ja')
  expect(oneLine(trial.news('netzwerke'))).toContain('Die Koordination hat bestätigt: Ruht.')
  expect(await says('netzwerke', 'nicht folgen M-02')).toContain('Sie folgen M-02 nicht mehr.')
  expect(await says('netzwerke', 'nicht folgen M-02')).toContain('Sie folgen M-02 nicht.')
  await says('strategie', 'melden M-02 grün 50 Es geht weiter.')
  expect(trial.news('netzwerke')).toBe('')
  await says('netzwerke', 'folgen M-06')
  await says('netzwerke', 'rückgängig')
  expect(await trial.store.follows.followedBy('netzwerke')).toEqual([])
})
