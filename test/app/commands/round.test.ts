import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“round” shows the dates, and plans anew from the committee’s session', async () => {
  await using trial = await aTrial()
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  expect(await says('runde')).toBe(
    'Runde 2026-H2 – geplant Öffnet: Do., 01.10.2026, 09:00 Frist: Do., 29.10.2026, 18:00 Nachfrist: Do., 05.11.2026, 18:00 Schließt endgültig: Fr., 06.11.2026, 18:00 Entwurf des Berichts: Mo., 09.11.2026, 09:00 Bericht liegt vor: Mo., 16.11.2026, 18:00 Sitzung des Ausschusses: Mo., 07.12.2026',
  )
  expect(await says('runde planen')).toContain('Wann tagt der Ausschuss?')
  expect(await says('14.12.2026')).toMatch(/Öffnet: Do., 08.10.2026, 09:00 .* Sitzung des Ausschusses: Mo., 14.12.2026/)
  await trial.at('2026-10-08T09:00')
  expect(await says('round show')).toContain('Runde 2026-H2 – läuft')
})

it('opens before its day, and asks at once', async () => {
  await using trial = await aTrial()
  await trial.says('koordination', 'runde öffnen ja')
  expect(oneLine(trial.news('smart-city'))).toContain('Bitte antworten Sie bis Do., 29.10.2026, 18:00 Uhr')
  expect((await trial.book()).round).toMatchObject({ state: 'open', opens: '2026-09-21T07:00:00.000Z' })
})

it('extended, it gives those more time who have not answered, and moves what hangs on the deadline', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('smart-city', 'melden M-06 grün 20 Läuft.')
  trial.news('smart-city')
  await trial.says('koordination', 'runde verlängern 2026-11-03')
  expect(trial.news('smart-city')).toBe('')
  expect(oneLine(trial.news('strategie'))).toContain('Für M-02 haben Sie mehr Zeit')
  expect((await trial.request('M-02')).due).toBe('2026-11-03T17:00:00.000Z')
  expect((await trial.request('M-06')).due).toBe('2026-10-29T17:00:00.000Z')
  await trial.at('2026-10-29T09:30')
  expect(oneLine(trial.news('strategie'))).not.toContain('Ihrer Stelle')
  await trial.at('2026-11-03T10:00')
  expect(oneLine(await trial.says('strategie', 'melden M-02 grün 60 Fünf Kapitel liegen vor.'))).not.toContain(
    'verspätet',
  )
})

it('closed before its day, it freezes, and the report can be drafted', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  expect(oneLine(await trial.says('koordination', 'runde schließen'))).toContain('Wirklich schließen?')
  expect(oneLine(await trial.says('koordination', 'nein'))).toContain('Abgebrochen')
  expect(oneLine(await trial.says('koordination', 'runde schließen ja'))).toContain('Beantwortet: 0 von 6')
  expect(oneLine(await trial.says('smart-city', 'melden M-06 grün 20 Läuft.'))).toContain('ist abgeschlossen')
  expect(oneLine(await trial.says('koordination', 'zwischenbericht entwurf'))).toContain('Der Entwurf ist angelegt')
})
