import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { samplePlanWith } from '#test/support/plans.ts'
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

it('moved with its session, an open round is dated anew, and everyone concerned is told once', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('smart-city', 'melden M-06 grün 20 Läuft.')
  for (const person of ['smart-city', 'strategie', 'koordination']) trial.news(person)
  const moved = oneLine(await trial.says('koordination', 'runde verlegen auf den 14. Dezember'))
  expect(moved).toMatch(/^Die Sitzung zur Runde 2026-H2 ist jetzt: Mo., 14.12.2026. .* Frist: Do., 05.11.2026, 18:00/)
  expect(moved).toContain('Öffnet: Do., 01.10.2026, 09:00')
  expect(trial.news('smart-city')).toBe('')
  expect(oneLine(trial.news('strategie'))).toBe(
    'Die Sitzung zur Runde 2026-H2 ist jetzt: Mo., 14.12.2026. Für M-02 läuft die Frist damit bis Do., 05.11.2026, 18:00 Uhr.',
  )
  expect((await trial.request('M-02')).due).toBe('2026-11-05T17:00:00.000Z')
  expect((await trial.request('M-06')).due).toBe('2026-10-29T17:00:00.000Z')
  await trial.restarts()
  expect((await trial.book()).round).toMatchObject({ session: '2026-12-14', fileSession: '2026-12-07' })
  await trial.at('2026-11-05T09:30')
  expect(oneLine(trial.news('geschaeftsstelle'))).toContain('Ihrer Stelle liegt noch kein Sachstand vor')
})

it('follows a session that moves in the city’s file, even where chat had moved it', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('koordination', 'runde verlegen 14.12.2026')
  for (const person of ['strategie', 'koordination']) trial.news(person)
  await trial.restarts(samplePlanWith(['2026-12-07, 2027-06-07', '2026-12-15, 2027-06-07']))
  expect((await trial.book()).round).toMatchObject({ session: '2026-12-15', fileSession: '2026-12-15', state: 'open' })
  expect(oneLine(trial.news('koordination'))).toContain(
    'jetzt: Di., 15.12.2026. So steht es neu in der Datei der Stadt.',
  )
  expect(oneLine(trial.news('strategie'))).toContain('Für M-02 läuft die Frist damit bis Fr., 06.11.2026')
  await trial.restarts(samplePlanWith(['2026-12-07, 2027-06-07', '2026-10-20, 2027-06-07']))
  expect(oneLine(trial.news('koordination'))).toContain('lässt sich nicht übernehmen')
  expect((await trial.book()).round?.session).toBe('2026-12-15')
})

it('planned, it follows a new rhythm in the file', async () => {
  await using trial = await aTrial()
  await trial.restarts(
    samplePlanWith(
      ['half-yearly # half-yearly', 'quarterly # half-yearly'],
      ['[06-08, 12-07]', '[03-15, 06-08, 09-15, 12-07]'],
    ),
  )
  expect((await trial.book()).next).toMatchObject({ label: '2026-Q4', periodFrom: '2026-10-01', session: '2026-12-07' })
  expect(oneLine(trial.news('koordination'))).toContain('Runde 2026-Q4')
})

it('after the freeze only draft and paper move with the session; what makes no sense is refused in one sentence', async () => {
  await using trial = await aTrial()
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  await trial.at('2026-10-05T09:00')
  expect(await says('runde verlegen 31.2.2027')).toContain('„31.2.2027“ ist kein Datum im Kalender.')
  expect(await says('abbrechen')).toContain('Abgebrochen')
  expect(await says('runde verlegen 1.9.2026')).toContain('Der 01.09.2026 ist schon vorbei.')
  expect(await says('runde verlegen 26.10.2026')).toMatch(
    /müsste die Runde 2026-H2 schließen, bevor sie am .* Frühestens möglich ist eine Sitzung am/,
  )
  expect(await says('runde planen 1.9.2026')).toContain('läuft schon')
  await trial.at('2026-11-06T18:00')
  await says('runde verlegen 14.12.2026')
  expect((await trial.book()).round).toMatchObject({
    state: 'closed',
    session: '2026-12-14',
    due: '2026-10-29T17:00:00.000Z',
    draft: '2026-11-16T08:00:00.000Z',
    paperDue: '2026-11-23T17:00:00.000Z',
  })
})
