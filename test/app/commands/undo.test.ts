import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“undo” puts an earlier answer in its place again, as a revision of its own', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (text: string): Promise<string> => oneLine(await trial.says('strategie', text))
  expect(await says('rückgängig')).toContain('Es gibt nichts zurückzunehmen.')
  await says('grün 40 Das Konzept liegt vor.')
  expect(await says('rückgängig')).toContain('Eine erste Antwort bleibt stehen; mit „melden“')
  await says('melden M-02 ruht 10 Alles ruht.')
  trial.news('koordination')
  expect(await says('rückgängig')).toContain(
    'Zurückgenommen: Letzte Änderung der Antwort zu M-02. Es gilt wieder, was vorher galt; eine Person',
  )
  expect(oneLine(trial.news('koordination'))).toContain('Zur Berichtigung')
  const answer = await trial.answer('M-02')
  expect(answer).toMatchObject({ seq: 3, light: 'green', percent: 40, fields: { text: 'Das Konzept liegt vor.' } })
  expect((await trial.store.answers.revisionsOf(answer!.request)).map(({ light }) => light)).toEqual([
    'green',
    'on-hold',
    'green',
  ])
  expect(await trial.store.answers.broken()).toEqual([])
  expect(await says('rückgängig')).toContain('Es gibt nichts zurückzunehmen.')
})

it('takes back a decision and tells those who heard of it; only the last act counts, for one day', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  const state = async () => (await trial.book()).measures.find(({ code }) => code === 'M-02')?.state
  await trial.says('strategie', 'ruht Die Arbeit ruht.')
  await says('bestätigen M-02 ja')
  trial.news('strategie')
  await says('rückgängig')
  expect(await state()).toBe('active')
  expect(oneLine(trial.news('strategie'))).toContain(
    'Entscheidung über den Vorschlag zu M-02 ist zurückgenommen worden.',
  )
  await says('bestätigen M-02 ja')
  await trial.later(25)
  expect(await says('rückgängig')).toContain('mehr als einen Tag zurück')
  await trial.at('2026-10-08T09:00')
  await says('runde verlängern 2026-11-02')
  expect((await trial.book()).round?.due).toContain('2026-11-02')
  await says('rückgängig')
  expect((await trial.request('M-01')).due).toContain('2026-10-29')
  await says('erinnern M-04')
  expect(await says('rückgängig')).toContain('Was verschickt ist, lässt sich nicht zurückholen')
})

it('takes nothing back that has changed since or was frozen since, and says so in the language of the reader', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  await trial.says('strategie', 'ruht Die Arbeit ruht.')
  await says('bestätigen M-02 ja')
  await trial.says('strategie', 'melden M-02 grün 50 Es geht weiter.')
  await trial.says('cdo', 'bestätigen M-02 ja')
  expect(await says('rückgängig')).toContain('Inzwischen hat sich daran etwas geändert')
  await trial.at('2026-11-06T17:00')
  await trial.says('koordination', 'melden M-01 grün 20 Läuft.')
  await trial.says('koordination', 'melden M-01 grün 30 Läuft gut.')
  await trial.at('2026-11-06T20:00')
  expect(await says('rückgängig')).toContain('Inzwischen ist die Runde 2026-H2 abgeschlossen.')
  expect(await trial.answer('M-01')).toMatchObject({ percent: 30 })
})

it('takes back what waits for somebody else: a decline, an offer, an opening, a late answer', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
  await says('strategie', 'nicht zuständig M-02')
  expect(await says('strategie', 'rückgängig')).toContain('Zurückgenommen: Meldung „nicht zuständig“')
  expect((await trial.request('M-02')).declinedBy).toBeNull()
  await says('strategie', 'abgeben M-02 an netzwerke')
  trial.news('netzwerke')
  expect(await says('strategie', 'rückgängig')).toContain('Zurückgenommen: Anfrage zur Übergabe von M-02.')
  expect(oneLine(trial.news('netzwerke'))).toContain('Anfrage zur Übergabe von M-02 ist zurückgenommen worden')
  expect(await says('netzwerke', 'übernehmen M-02 ja')).toContain('gerade kein Angebot')
  await says('koordination', 'entschuldigen M-02 Der Rat wartet.')
  await says('koordination', 'wieder öffnen M-02')
  expect(await says('koordination', 'rückgängig')).toContain('Zurückgenommen: Erneute Öffnung von M-02')
  expect(await trial.request('M-02')).toMatchObject({ state: 'excused', reason: 'Der Rat wartet.' })

  await trial.at('2026-11-09T09:00')
  await says('smart-city', 'melden M-06 grün 20 Zu spät.')
  trial.news('koordination')
  expect(await says('smart-city', 'rückgängig')).toContain('Zurückgenommen: Nachgereichte Antwort zu M-06')
  expect(oneLine(trial.news('koordination'))).toContain('Nachgereichte Antwort zu M-06 ist zurückgenommen worden')
  expect(await says('koordination', 'zulassen M-06 ja')).toContain('wartet keine Antwort')
  await says('koordination', 'wieder öffnen M-06')
  await says('koordination', 'rückgängig')
  expect((await trial.request('M-06')).reopenedAt).toBeNull()
  await says('smart-city', 'melden M-06 grün 20 Zu spät.')
  await says('koordination', 'zulassen M-06 ja')
  expect(await says('koordination', 'rückgängig')).toContain('Eine nachgereichte Antwort lässt sich nicht mehr')
})

it('a correction says who has to answer then', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('koordination', 'zuweisen M-06 netzwerke')
  for (const person of ['smart-city', 'netzwerke']) trial.news(person)
  await trial.says('koordination', 'rückgängig')
  expect(oneLine(trial.news('netzwerke'))).toContain('Von Ihnen wird nichts mehr erwartet zu: M-06.')
  expect(oneLine(trial.news('smart-city'))).toContain('Von Ihnen wird noch eine Antwort erwartet zu: M-06.')
})
