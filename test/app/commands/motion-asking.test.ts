import { expect, it } from 'vitest'
import { aTrial, type ATrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

const number = 'AN/1311/2021'

const saying =
  (trial: ATrial) =>
  async (person: string, ...texts: readonly string[]): Promise<string> => {
    const said: string[] = []
    for (const text of texts) said.push(oneLine(await trial.says(person, text)))
    return said.at(-1) ?? ''
  }

it('all get more time, the asking ends, is opened again by undo, and asks once more about what is missing', async () => {
  await using trial = await aTrial()
  const says = saying(trial)
  expect(await says('koordination', `antrag ${number} verlängern 12.10.2026`)).toContain('wird gerade nicht gefragt')
  await says('koordination', `antrag ${number} fragen 5.10.2026`)
  trial.news('smart-city')
  expect(await says('koordination', 'verlängern alle 12.10.2026')).toContain(
    `nur zu einem Antrag. Dort geht es mit „antrag ${number} verlängern 2026-10-12“`,
  )
  expect(await says('koordination', `antrag ${number} verlängern 1.10.2026`)).toContain('nicht nach der jetzigen Frist')
  expect(await says('koordination', `motion ${number} extend 12.10.2026`)).toContain('bis Mo., 12.10.2026, 18:00 Uhr')
  expect(oneLine(trial.news('smart-city'))).toMatch(/^Für AN\/1311\/2021-6 haben Sie mehr Zeit: .*12\.10\.2026/)
  expect(await says('koordination', `antrag ${number} verlängern 20.11.2026`)).toMatch(
    /erst am 24\.11\.2026 fertig, gebraucht wird sie bis 16\.11\.2026\. Trotzdem\?/,
  )
  await says('koordination', 'nein')
  expect(await says('koordination', 'rückgängig')).toContain('Neue Frist für AN/1311/2021')
  expect(await says('koordination', `antrag ${number} ändern TOP 7.2`)).toContain('TOP: TOP 7.2')
  await says('koordination', `motion ${number} change groups SPD-Fraktion, FDP-Fraktion`)
  expect(await says('koordination', `antrag ${number} ändern Gremium 9.11.2026`)).toContain('ist kein Gremium')
  await says('koordination', 'abbrechen', `antrag ${number} ändern Titel Ein Masterplan`)
  const shown = await says('koordination', `antrag ${number}`)
  expect(shown).toMatch(/„Ein Masterplan“ • SPD-Fraktion und FDP-Fraktion .*TOP 7\.2/)
  await says('strategie', `melden ${number}-2 Der Masterplan wird erarbeitet.`)

  const close = `antrag ${number} abschließen`
  expect(await says('koordination', close, 'ja')).toContain('Beantwortet: 1 von 6')
  expect(await says('koordination', close)).toContain('seit 21.09.2026 abgeschlossen')
  expect(await says('koordination', 'antrag')).toContain('Abfrage abgeschlossen;')
  expect(await says('koordination', `antrag ${number}`)).toContain(
    'Abfrage abgeschlossen am 21.09.2026, noch kein Entwurf.',
  )
  expect(await says('koordination', 'rückgängig')).toContain('Abschluss der Abfrage')
  expect(await says('smart-city', 'aufgaben')).toContain(`${number}-6`)
  expect(await says('koordination', `antrag ${number} verlängern 12.10.2026`)).toContain('bis Mo., 12.10.2026')
  // The question is over with what it is about: another command is not taken for its answer.
  await says('koordination', close)
  await says('geschaeftsstelle', 'hilfe')
  await trial.at('2026-10-28T09:00')
  expect(await says('koordination', 'stand M-03')).not.toContain('Noch gefragt')
  await says('koordination', `antrag ${number} fragen 5.11.2026`)
  trial.news('smart-city')
  expect(await says('koordination', `antrag ${number} fragen 6.11.2026`)).toContain('verlängern')
  expect(await says('smart-city', `melden ${number}-6 Der Beirat wird geprüft.`)).toContain('Der Beirat wird geprüft.')
  await trial.at('2026-11-12T09:00')
  expect(await says('koordination', `antrag ${number}`)).toMatch(/Abfrage abgeschlossen am .* Punkten 1, 3, 4 und 5/)
  await says('koordination', `stellungnahme ${number} entwurf`)
  expect(await says('koordination', `antrag ${number} fragen 20.11.2026`)).toContain(
    `Nach einem Punkt fragt jetzt „wieder öffnen ${number}-1“`,
  )
  expect(await says('koordination', `antrag ${number}`)).toContain('Entwurf in Fassung 1.')
  expect(await says('koordination', `antrag ${number} punkt 1 Stelle 30`)).toContain(
    `gefragt wird dort niemand. „wieder öffnen ${number}-1“`,
  )
  expect(await says('koordination', `antrag ${number} punkt 5 streichen`)).toContain('Der Entwurf hat es noch anders')
  await says('koordination', `antrag ${number} punkt 7 neu Ein Nachzügler.`, 'keine', '12')
  expect(await says('koordination', `antrag ${number}`)).toMatch(/Text zu den Punkten .* und 7/)
  await says('koordination', `antrag ${number} zurückgezogen`, 'ja')
  expect(await says('koordination', `antrag ${number} zurückgezogen`)).toContain('ist zurückgezogen; daran lässt sich')
})

it('whoever a point goes on to reads of which motion it is, and nothing of a half-year’s report', async () => {
  await using trial = await aTrial()
  const says = saying(trial)
  await says('koordination', `antrag ${number} fragen 5.10.2026`)
  const people = ['it-koordination', 'strategie', 'smart-city', 'netzwerke', 'geschaeftsstelle', 'umsetzung'] as const
  const told = (person: (typeof people)[number]): string => oneLine(trial.news(person))
  for (const person of people) told(person)
  const motion = 'AN/1311/2021 (SPD-Fraktion) „Köln braucht einen digitalen Masterplan und eine(n)'
  const line = motion.replace(') „', '): „')

  await says('umsetzung', 'abwesend ab heute bis 25.9.2026')
  expect(told('it-koordination')).toContain(`${motion} Chief Digital Officer“ fehlt Ihre Stellungnahme zu Punkt 5.`)
  await says('koordination', 'ausgeschieden strategie')
  expect(told('smart-city')).toContain(`${motion} Chief Digital Officer“ fehlt Ihre Stellungnahme zu Punkt 2.`)
  await says('smart-city', `abgeben ${number}-6 an netzwerke`)
  expect(told('netzwerke')).toMatch(/Übernehmen Sie AN\/1311\/2021-6\? Antrag AN\/1311\/2021 \(SPD-Fraktion\): „Köln/)
  expect(await says('netzwerke', `übernehmen ${number}-6 ja`)).toContain(line)
  await says('netzwerke', `melden ${number}-6 Der Beirat wird geprüft.`)
  await says('koordination', `rückfrage ${number}-6 Bis wann genau?`, `entschuldigen ${number}-4 Steht schon im Plan.`)
  await says('koordination', `wieder öffnen ${number}-4`)
  const [query, reopened] = told('netzwerke').split('(Antrag AN/1311/2021) wird verzichtet')
  expect(query).toContain(line)
  expect(reopened).toContain(line)
  // The reminders that climb to the office speak of it, too.
  await trial.at('2026-09-30T10:00')
  const reminded = told('geschaeftsstelle')
  expect(reminded).toContain(line)
  expect(reminded).not.toMatch(/Runde AN|mit Ampel und|halbjährlich über/)
})

it('a point is added under the council’s number, or dropped while nothing is said to it, and both are taken back', async () => {
  await using trial = await aTrial()
  const says = saying(trial)
  await says('koordination', `antrag ${number} fragen 5.10.2026`)
  trial.news('it-koordination')
  trial.news('strategie')

  const seventh = `antrag ${number} punkt 7 neu Wortlaut Neu gebaut werden die Netze.`
  expect(await says('koordination', seventh, 'keine')).toContain('Welche Stelle ist zu Punkt 7 federführend?')
  const added = await says('koordination', '12')
  expect(added).toMatch(/Punkt 7 „Neu gebaut werden die Netze\.“ Gefragt ist Digitalkoordination Amt .* 05\.10\.2026/)
  expect(oneLine(trial.news('it-koordination'))).toContain('fehlt Ihre Stellungnahme zu Punkt 7.')
  await says('koordination', 'rückgängig')
  expect(oneLine(trial.news('it-koordination'))).toContain(`Neuer Antragspunkt ${number}-7 ist zurückgenommen worden`)

  const drop = `antrag ${number} punkt 2 streichen`
  expect(await says('koordination', drop)).toContain('Die anderen Punkte behalten ihre Nummern')
  expect(oneLine(trial.news('strategie'))).toMatch(/AN\/1311\/2021-2 „Die Verwaltung .* ist aus dem Antrag gestrichen/)
  expect(await says('strategie', 'aufgaben')).not.toContain(`${number}-2`)
  expect(await says('koordination', `antrag ${number}`)).toContain('Text zu den Punkten 1, 3, 4, 5 und 6')
  await says('koordination', drop)
  await says('koordination', 'abbrechen', `motion ${number} point 2 add Another point. Maßnahmen 2: M-02`)
  expect(oneLine(trial.news('strategie'))).toContain('Another point.')
  await says('koordination', 'rückgängig')
  expect(await says('koordination', `antrag ${number}`)).not.toContain('Zu 2')

  // What has been answered since, or answers an earlier wording, is not taken from whoever said it.
  await says('koordination', `antrag ${number} punkt 6 Wortlaut Ein Beirat wird geprüft.`)
  await trial.at('2026-09-21T10:00')
  await says('smart-city', `melden ${number}-6 Die Prüfung läuft.`)
  expect(await says('koordination', 'rückgängig')).toContain('Inzwischen')
  expect(await says('koordination', `antrag ${number} punkt 6 streichen`)).toContain('schon etwas gesagt oder vermerkt')
  trial.news('it-koordination')
  await says('koordination', `antrag ${number} punkt 3 Stelle 12`)
  await says('koordination', 'rückgängig')
  expect(oneLine(trial.news('it-koordination'))).toContain(`Von Ihnen wird nichts mehr erwartet zu: ${number}-3.`)
  await says('koordination', `antrag ${number} punkt 4 Maßnahmen M-01`, 'rückgängig')
  expect(await says('koordination', `antrag ${number}`)).toMatch(/Zu 4 .* Maßnahmen: M-04/)

  // A partner and a number that nobody registered may be slips.
  expect(await says('koordination', `antrag ${number} punkt 1 Stelle Stadtwerke`)).toContain(
    'gehört nicht zur Verwaltung',
  )
  expect(await says('koordination', 'nein', `antrag ${number}`)).toContain('Federführend: Stabsstelle Digitalisierung.')
  expect(await says('koordination', `antrag ${number} ersetzt AN/9999/2020`)).toContain('ist nicht erfasst')
  expect(await says('koordination', 'nein', `antrag ${number}`)).not.toContain('AN/9999/2020')
})
