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
  await trial.says('strategie', 'unverändert M-02')
  await trial.says('koordination', 'entschuldigen M-03 Die Stelle ist unbesetzt.')
  const closed = oneLine(await trial.says('koordination', 'runde schließen ja'))
  expect(closed).toContain('Beantwortet: 1 von 6, entschuldigt: 1.')
  expect(closed).toMatch(/Ohne Rückmeldung blieben: .*M-01 .*M-06 .*Der Bericht muss bis .* → zwischenbericht entwurf/)
  expect(closed).not.toContain('M-03')
  // Nobody is told what they were just answered, and a round that ends early has not been moved.
  expect(trial.news('koordination')).not.toContain('abgeschlossen')
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
    'jetzt: Di., 15.12.2026. So steht es neu im Sitzungskalender der Stadt.',
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

it('moved while the first messages wait for the morning, they name the deadline that holds, and nobody is told twice', async () => {
  await using trial = await aTrial()
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  await trial.at('2026-12-20T12:00')
  trial.news('smart-city')
  expect(await says('runde verlegen 2027-H1 2027-02-08')).toContain('Die Runde 2027-H1 öffnet damit sofort')
  expect(await says('ja')).toContain('Frist: Di., 29.12.2026, 18:00')
  await trial.later(1)
  expect(await says('runde verlegen 2027-03-08')).toContain('Frist: Di., 26.01.2027, 18:00')
  await trial.at('2026-12-21T07:00')
  const news = oneLine(trial.news('smart-city'))
  expect(news).toContain('Bitte antworten Sie bis Di., 26.01.2027, 18:00 Uhr')
  expect(news).not.toContain('29.12.2026')
  expect(news).not.toContain('läuft die Frist damit')
})

it('opens nothing unasked, takes the round whose session is nearer, and can be told which', async () => {
  await using trial = await aTrial()
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  for (const move of ['verlegen', 'planen']) {
    expect(await says(`runde ${move} 2026-11-05`)).toContain('Die Runde 2026-H2 öffnet damit sofort')
    expect(await says('nein')).toContain('Abgebrochen')
  }
  expect((await trial.book()).next?.state).toBe('planned')
  await trial.at('2026-12-20T12:00')
  expect(await says('runde verlegen 2027-02-09')).toContain('Die Sitzung zur Runde 2026-H2 ist jetzt: Di., 09.02.2027')
  expect((await trial.book()).next).toMatchObject({ label: '2027-H1', session: '2027-06-07' })
  expect(await says('runde verlegen 2027-H1 14.6.2027')).toContain('Die Sitzung zur Runde 2027-H1 ist jetzt')
  expect(await says('runde zeigen 2026-H2')).toMatch(/^Runde 2026-H2 – abgeschlossen (?!.*2027-H1)/)
})

it('moved so near that it opens at once, it shows no opening in the past, says how little time is left, and asks before it reminds', async () => {
  await using trial = await aTrial()
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  expect(await says('runde planen 2026-11-05 ja')).toContain('Öffnet: Mo., 21.09.2026')
  await using other = await aTrial()
  const moved = oneLine(await other.says('koordination', 'runde verlegen 2026-10-23 ja'))
  expect(moved).toContain('Öffnet: Mo., 21.09.2026, 09:00 Frist: Mi., 23.09.2026, 18:00')
  expect(moved).toContain('Bis zur Frist bleiben nur 2 Arbeitstage.')
  await other.at('2026-09-21T18:00')
  expect(oneLine(other.news('smart-city'))).toContain('Bitte antworten Sie bis Mi., 23.09.2026')
  expect(other.posts.filter(({ text }) => text.includes('noch kein Sachstand vor'))).toEqual([])
  await other.at('2026-09-22T18:00')
  expect(other.posts.some(({ text }) => text.includes('noch kein Sachstand vor'))).toBe(true)
})

it('an answer after a deadline that has since been moved behind it counts as late no longer', async () => {
  await using trial = await aTrial()
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  await trial.at('2026-10-30T10:00')
  await trial.says('smart-city', 'melden M-06 grün 20 Läuft.')
  expect(await says('stand')).toContain('verspätet: 1')
  await says('runde verlegen 14.12.2026')
  expect(await says('stand')).not.toContain('verspätet: 1')
  expect(await trial.answer('M-06')).toMatchObject({ late: true })
  await trial.at('2026-11-16T09:00')
  await says('zwischenbericht entwurf')
  const paper = await trial.store.papers.ofRound((await trial.book()).round?.id ?? '')
  const facts = await trial.store.papers.facts(paper!.versions[0]!)
  expect(facts.figures).toMatchObject({ answered: 1, late: 0 })
})

it('a session on a day off is asked about', async () => {
  await using trial = await aTrial()
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  expect(await says('runde planen 2026-12-13')).toContain('Der 13.12.2026 ist ein Sonntag. Wirklich?')
  expect(await says('nein')).toContain('Abgebrochen')
  expect(await says('runde verlegen 2026-12-12')).toContain('Der 12.12.2026 ist ein Samstag. Wirklich?')
  expect(await says('ja')).toContain('ist jetzt: Sa., 12.12.2026')
  expect(await says('runde verlegen 2026-12-25')).toContain('Der 25.12.2026 ist ein Feiertag')
})

it('moved thrice in one night, people read of the last in the morning, and of none that was taken back', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  for (const person of ['strategie', 'koordination']) trial.news(person)
  await trial.at('2026-10-01T22:00')
  trial.news('strategie')
  for (const session of ['14.12.2026', '21.12.2026', '14.12.2026'])
    await trial.says('koordination', `runde verlegen ${session}`)
  await trial.at('2026-10-02T07:00')
  expect(oneLine(trial.news('strategie'))).toBe(
    'Die Sitzung zur Runde 2026-H2 ist jetzt: Mo., 14.12.2026. Für M-02 läuft die Frist damit bis Do., 05.11.2026, 18:00 Uhr.',
  )
  await trial.at('2026-10-02T22:00')
  await trial.says('koordination', 'runde verlegen 21.12.2026')
  await trial.says('koordination', 'runde verlegen 14.12.2026')
  await trial.at('2026-10-05T08:00')
  expect(trial.news('strategie')).toBe('')
})

it('moved after the freeze, those who release are told; after the release the paper keeps its dates, and the liaison is told', async () => {
  await using trial = await aTrial()
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  await trial.at('2026-11-09T09:00')
  for (const person of ['cdo', 'koordination']) trial.news(person)
  await says('runde verlegen 14.12.2026')
  expect(oneLine(trial.news('cdo'))).toMatch(/jetzt: Mo., 14.12.2026.*Bericht liegt vor: Mo., 23.11.2026/)
  await says('zwischenbericht entwurf')
  await says('zwischenbericht vorlegen')
  await trial.says('cdo', 'zwischenbericht freigeben')
  const released = (await trial.book()).round
  expect(await says('runde verlegen 2026-H2 21.12.2026')).toContain('trägt noch den alten Termin')
  expect((await trial.book()).round).toMatchObject({ session: '2026-12-21', paperDue: released?.paperDue })
  expect(oneLine(trial.news('#digitalausschuss'))).toContain('trägt noch den alten Termin')
  await trial.at('2026-12-22T09:00')
  expect(await says('runde verlegen 2026-H2 11.1.2027')).toContain('Verlegen lässt sich noch: 2027-H1')
})
