import { expect, it } from 'vitest'
import { importFiles } from '#app/import/import-files.ts'
import { loadSources } from '#house/plug-ins-in-use.ts'
import { catalogue } from '#text/catalogue.ts'
import { aTrial, type ATrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

const sessionOf = async (trial: ATrial) => (await trial.book()).next?.session ?? (await trial.book()).round?.session

it('shows when the committees meet, and by when a paper has to be there', async () => {
  await using trial = await aTrial()
  const shown = oneLine(await trial.says('gremien', 'sitzungen'))
  expect(shown).toContain('Mo., 07.12.2026')
  expect(shown).toMatch(/Hauptausschuss/)
  expect(shown).toMatch(/16\.11\.2026/)
  expect(await trial.says('gremien', 'sitzung neu 14.12.2026')).toContain('fehlt Ihnen die Berechtigung')
})

it('a session that is moved takes the round with it, and everybody concerned is told; taken back, all is as it was', async () => {
  await using trial = await aTrial()
  await trial.at('2026-09-22T10:00')
  expect(await sessionOf(trial)).toBe('2026-12-07')
  const said = oneLine(await trial.says('koordination', 'sitzung verlegt 7.12.2026 auf 14.12.2026'))
  expect(said).toContain('Verlegt: Digitalisierungsausschuss, von Mo., 07.12.2026 auf Mo., 14.12.2026.')
  expect(said).toContain('So steht es neu im Sitzungskalender der Stadt.')
  expect(await sessionOf(trial)).toBe('2026-12-14')
  await trial.says('koordination', 'rückgängig')
  await trial.at('2026-09-22T12:00')
  expect(await sessionOf(trial)).toBe('2026-12-07')
  // The example of the English help, in which “to” does not make a period of the two days.
  for (const [from, to] of [
    ['2026-12-07', '2026-12-14'],
    ['14 December 2026', '7 December 2026'],
  ])
    expect(oneLine(await trial.says('koordination', `session moved ${from} to ${to}`))).toContain('Verlegt: ')
})

it('a session that is cancelled takes the round to the next one that is known, and back to a nearer one', async () => {
  await using trial = await aTrial()
  await trial.at('2026-09-22T10:00')
  trial.news('koordination')
  const asked = oneLine(await trial.says('cdo', 'sitzung entfällt 7.12.2026'))
  expect(asked).toMatch(
    /2026-H2 würde sich dann nach der Sitzung am Mo\., 07\.06\.2027 richten\. Diese Sitzung liegt schon im Zeitraum 2027-H1\. Öffnung: .*Was soll mit den Terminen geschehen\? Eine andere Sitzung statt dieser: „sitzung verlegt/,
  )
  await trial.says('cdo', 'nein')
  expect(await sessionOf(trial)).toBe('2026-12-07')
  for (const person of ['dezernat', 'gremien']) trial.news(person)
  const said = oneLine(await trial.says('cdo', 'sitzung entfällt 7.12.2026 verschieben'))
  for (const person of ['dezernat', 'gremien'])
    expect(oneLine(trial.news(person))).toMatch(/Die Sitzung zur Runde 2026-H2 ist jetzt: Mo\., 07\.06\.2027/)
  expect(said).toMatch(/Die Runde 2026-H2 richtet sich jetzt nach der Sitzung am Mo\., 07\.06\.2027\. Öffnung: .*2027/)
  expect(said).toContain('Eine frühere Sitzung eintragen: „sitzung neu')
  expect(await sessionOf(trial)).toBe('2027-06-07')
  expect(oneLine(trial.news('koordination'))).toMatch(/Die Sitzung zur Runde 2026-H2 ist jetzt: Mo\., 07\.06\.2027/)
  await trial.says('koordination', 'sitzung neu 18.1.2027')
  expect(await sessionOf(trial)).toBe('2027-01-18')
  await trial.says('koordination', 'sitzung neu 10.12.2026')
  expect(await sessionOf(trial)).toBe('2026-12-10')
})

it('a session that is cancelled leaves the dates as they are where that is wanted, until one in the same period is known', async () => {
  await using trial = await aTrial()
  await trial.at('2026-09-22T10:00')
  const due = (await trial.book()).next?.due
  trial.news('gremien')
  expect(oneLine(await trial.says('koordination', 'sitzung entfällt 7.12.2026 behalten'))).toContain(
    'Die Runde 2026-H2 behält ihre Termine, vorerst ohne Sitzungstag.',
  )
  expect(oneLine(trial.news('gremien'))).toContain(
    'entfallen eingetragen: Digitalisierungsausschuss, Mo., 07.12.2026. Die',
  )
  await trial.at('2026-09-22T12:00')
  expect((await trial.book()).next).toMatchObject({ session: null, due })
  await trial.says('koordination', 'rückgängig')
  expect((await trial.book()).next).toMatchObject({ session: '2026-12-07', due })
  await trial.says('koordination', 'sitzung entfällt 7.12.2026 behalten')
  await trial.says('koordination', 'sitzung neu 14.12.2026')
  expect(await sessionOf(trial)).toBe('2026-12-14')
})

it('while no other session is known, the round stays without one, and nothing brings the cancelled day back but itself', async () => {
  await using trial = await aTrial()
  await trial.at('2026-09-22T10:00')
  await trial.says('koordination', 'sitzung entfällt 7.6.2027')
  await trial.says('koordination', 'sitzung entfällt 6.12.2027')
  trial.news('cdo')
  const said = oneLine(await trial.says('koordination', 'sitzung entfällt 7.12.2026'))
  expect(said).toContain('Die Runde 2026-H2 behält vorerst ihre Termine, aber ohne Sitzungstag.')
  await trial.at('2026-09-23T11:00')
  expect((await trial.book()).next).toMatchObject({ label: '2026-H2', session: null })
  expect(oneLine(await trial.says('koordination', 'runde'))).toContain(
    '07.12.2026 – entfällt; eine andere ist noch nicht',
  )
  await trial.says('koordination', 'sitzung neu 7.12.2026')
  expect(await sessionOf(trial)).toBe('2026-12-07')
  await trial.says('koordination', 'rückgängig')
  await trial.says('koordination', 'sitzung neu 20.1.2027')
  expect(await sessionOf(trial)).toBe('2027-01-20')
})

it('what would open a round at once, or leave fewer days than planned, is asked first, and says what follows', async () => {
  await using trial = await aTrial()
  await trial.at('2026-09-22T10:00')
  expect(oneLine(await trial.says('koordination', 'sitzung neu 12.10.2026'))).toContain(
    'Für die Sitzung am 12.10.2026 müsste eine Vorlage bis 21.09.2026 fertig sein; das ist nicht mehr zu schaffen.',
  )
  expect(await sessionOf(trial)).toBe('2026-12-07')
  const asked = oneLine(await trial.says('koordination', 'sitzung verlegt 7.12.2026 auf 9.11.2026'))
  expect(asked).toContain('Die Runde 2026-H2 öffnet damit sofort, und alle werden angeschrieben.')
  expect(asked).toMatch(/Für die Antworten der Runde 2026-H2 blieben 7 Arbeitstage statt 20\. Wirklich\?/)
  await trial.says('koordination', 'nein')
  expect(await sessionOf(trial)).toBe('2026-12-07')
  expect((await trial.book()).round?.state).not.toBe('open')
  await trial.says('koordination', 'sitzung verlegt 7.12.2026 auf 9.11.2026')
  expect(oneLine(await trial.says('koordination', 'ja'))).toMatch(/Frist: Do\., 01\.10\.2026/)
  expect((await trial.book()).round).toMatchObject({ state: 'open', session: '2026-11-09' })
})

it.each([
  ['sitzung neu 7.12.2026', 'ist schon bekannt'],
  ['sitzung entfällt 8.12.2026', 'Am 08.12.2026 ist keine Sitzung bekannt. Bekannt sind:'],
  ['sitzung neu 7.1.2026', 'ist schon vorbei'],
])('“%s” is refused with a way on', async (words, sentence) => {
  await using trial = await aTrial()
  expect(oneLine(await trial.says('koordination', words))).toContain(sentence)
})

it('a calendar file is followed, again and again, and what was changed in chat stays', async () => {
  await using trial = await aTrial()
  await trial.at('2026-09-22T10:00')
  const { store } = trial
  const imports = async (day: string, id = 's1', now = '2026-09-22T10:00:00.000Z') => {
    const entry = (uid: string, title: string, rule: readonly string[] = []) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTART:${day}T150000`,
      ...rule,
      `SUMMARY:${title}`,
      'END:VEVENT',
    ]
    const text = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      ...entry(id, 'Sitzung des Digitalisierungsausschusses'),
      ...entry('s2', 'Sportausschuss', ['RRULE:FREQ=MONTHLY']),
      'END:VCALENDAR',
    ].join('\r\n')
    const words = catalogue('de').imports
    const files = [{ name: 'sitzungen.ics', bytes: new TextEncoder().encode(text) }]
    const city = async () => trial.house.powers.city
    const sources = await loadSources()
    return importFiles({ store, sources, files, profile: null, words, overwrite: false, now, city })
  }
  expect(await imports('20261203')).toMatchObject({
    ok: true,
    result: {
      tallies: [{ noun: 'session', added: 1 }],
      notes: [
        'Eine Reihe im Kalender hat 60 Sitzungen oder mehr; gelesen sind die ersten 60.',
        expect.stringMatching(
          /^60 Sitzungen von Gremien, an die keine Vorlage eines Plans geht, wurden ausgelassen: „.* und 55 weitere\. /,
        ),
        'Digitalisierungsausschuss: Die Datei der Stadt nennt den 07.12.2026, der Kalender den 03.12.2026; beide gelten. Ist es dieselbe Sitzung, im Chat: „sitzung entfällt 07.12.2026“.',
      ],
    },
  })
  expect(oneLine(await trial.says('koordination', 'sitzung'))).toMatch(/Do\., 03\.12\.2026.*Kalender/)
  expect(await imports('20261204')).toMatchObject({
    ok: true,
    result: { changes: [{ field: 'day', to: '2026-12-04' }] },
  })
  // An entry that the calendar does not have any more is told of; whether the session is cancelled, people say.
  await trial.says('koordination', 'sitzung entfällt 7.12.2026 verschieben')
  expect(await imports('20261210', 's3')).toMatchObject({
    result: {
      notes: expect.arrayContaining([
        expect.stringMatching(
          /^Im Kalender steht die Sitzung am 04\.12\.2026 \(Digitalisierungsausschuss\) nicht mehr;/,
        ),
      ]),
    },
  })
  expect(await imports('20261204')).toMatchObject({
    result: { notes: expect.not.arrayContaining([expect.stringContaining('07.12.2026')]) },
  })
  await trial.says('koordination', 'sitzung entfällt 4.12.2026 verschieben')
  expect(await imports('20261204')).toMatchObject({ ok: true, result: { conflicts: [{ field: 'cancelled' }] } })
  expect(oneLine(await trial.says('koordination', 'sitzung'))).not.toContain('04.12.2026')
})

it('a paper that would come too late for its session is told of in time, and with the next session once it is', async () => {
  await using trial = await aTrial()
  await trial.at('2026-11-11T12:00')
  trial.news('koordination')
  trial.news('dezernat')
  await trial.at('2026-11-12T12:00')
  const soon = oneLine(trial.news('dezernat'))
  expect(soon).toMatch(/muss bis .*16\.11\.2026.* freigegeben sein\. Es gibt noch keinen Entwurf\./)
  expect(soon).toMatch(/Sonst kommt er zu spät für die Sitzung am Mo\., 07\.12\.2026\./)
  await trial.at('2026-11-17T12:00')
  const late = oneLine(trial.news('koordination'))
  expect(late).toMatch(
    /Für die Sitzung am Mo\., 07\.12\.2026 kommt er damit zu spät\. Die nächste bekannte Sitzung ist am Mo\., 07\.06\.2027\./,
  )
  expect(late).toMatch(/runde verlegen 2027-06-07 2026-H2/)
})
