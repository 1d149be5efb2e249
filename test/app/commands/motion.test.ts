import { expect, it } from 'vitest'
import { importInto } from '#house/import-into.ts'
import { aTrial, type ATrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { samplePlanWith } from '#test/support/plans.ts'
import { catalogue } from '#text/catalogue.ts'

const saying =
  (trial: ATrial) =>
  async (person: string, ...texts: readonly string[]): Promise<string> => {
    const said: string[] = []
    for (const text of texts) said.push(oneLine(await trial.says(person, text)))
    return said.at(-1) ?? ''
  }

it('a motion of the file is asked about on request, replaced by another, and seen by those whom it concerns', async () => {
  await using trial = await aTrial(
    samplePlanWith(['        responsible: netzwerke\n', '        responsible: stadtwerke\n']),
  )
  const says = saying(trial)
  expect(await says('recht', 'antrag')).toMatch(
    /AN\/1311\/2021 „Köln braucht .* – erfasst, noch nicht abgefragt; Sitzung/,
  )
  expect(await says('europa', 'antrag AN/9999/2021')).toContain('Einen Antrag „AN/9999/2021“ kenne ich nicht')
  expect(await says('koordination', 'antrag AN/1311/2021 fragen 2.10.2026')).toContain(
    'Die Stellen werden jetzt gefragt',
  )
  expect(await says('koordination', 'antrag AN/1311/2021 fragen')).toContain('wird schon gefragt')

  const partners = await says('stadtwerke', 'antrag AN/1311/2021')
  expect(partners).toContain('Zu 4 ')
  expect(partners).not.toContain('Zu 3 ')
  expect(partners).not.toContain('stellungnahme')
  expect(await says('stadtwerke', 'antrag')).toMatch(/beantwortet: 0 von 1 Punkten; es fehlt: Text zu Punkt 4\./)
  expect(await says('stadtwerke', 'antrag AN/2108/2021')).toBe(
    await says('stadtwerke', 'antrag AN/2109/2021').then((said) => said.replace('2109', '2108')),
  )
  expect(await says('stadtwerke', 'antrag AN/2108/2021')).toMatch(/kenne ich nicht\. Erfasst sind: AN\/1311\/2021\. /)
  expect(await says('gremien', 'antrag 1311/2021')).toContain('Zu 3 ')

  await says('strategie', 'Der Masterplan wird erarbeitet.')
  expect(await says('koordination', 'antrag AN/1311/2021 punkt 6 Stelle 12')).toContain('Punkt 6 – Stelle: 12 – Amt')
  expect(oneLine(trial.news('it-koordination'))).toContain('fehlt Ihre Stellungnahme zu Punkt 6')
  expect(await says('koordination', 'antrag AN/1311/2021 punkt 5 Maßnahmen M-02, M-05')).toContain(
    'Maßnahmen: M-02, M-05',
  )
  expect(await says('koordination', 'antrag AN/2108/2021 mit AN/1311/2021')).toContain('ist das schon vermerkt')
  expect(await says('koordination', 'antrag AN/2108/2021 fragen')).toContain('wird mit AN/1311/2021 beantwortet')

  trial.news('umsetzung')
  await says('koordination', 'antrag AN/1311/2021 punkt 5 Wortlaut Eine Einheit setzt um.')
  expect(oneLine(trial.news('umsetzung'))).toBe('AN/1311/2021-5 hat einen neuen Wortlaut: „Eine Einheit setzt um.“')
  await says('koordination', 'antrag neu AN/0131/2022', 'Köln braucht einen digitalen Masterplan', 'keine')
  await says('koordination', '12.1.2022', 'weiter', 'weiter', 'weiter', 'Die Verwaltung erarbeitet einen Masterplan.')
  // Nor over a slip, or something else that is done meanwhile.
  expect(await says('koordination', 'M-02', 'antrag AN/1600/2026')).toMatch(
    /AN\/1600\/2026“ kenne ich nicht\. .*Noch gefragt: Welche Stelle/,
  )
  expect(await says('koordination', 'folgen M-03')).toContain('Noch gefragt: Welche Stelle')
  // Nothing that was entered is lost over a day that will not do.
  expect(await says('koordination', '=', '1.9.2026')).toMatch(/^Die Frist 01\.09\.2026 ist .* Bis wann sollen/)
  // What was entered is kept, and looked over before anything is registered.
  expect(await says('koordination', 'abbrechen')).toContain('Mit „antrag neu AN/0131/2022“ machen Sie weiter')
  expect(await says('koordination', 'antrag neu', 'weiter')).toMatch(
    /AN\/0131\/2022 „Köln braucht .*vom 12\.01\.2022 .*Zu 1 .*Maßnahmen: M-02\. Gefragt wird: .*noch niemand\. So erfassen\?/,
  )
  expect(await says('koordination', 'nein')).toMatch(/Ändern können Sie: Nummer, Titel, .*Stelle 1, Frist\./)
  expect(await says('koordination', 'ändern Titel Köln plant digital')).toContain('„Köln plant digital“')
  expect(await says('koordination', 'ändern Stelle 1: 30')).toContain('Federführend: 30')
  expect(await says('koordination', 'ändern Stelle 1', 'Stabsstelle Digitalisierung')).toContain('Stabsstelle')
  expect(await says('koordination', 'ja')).toContain('Gefragt wird noch niemand')
  expect(await says('koordination', 'antrag AN/1311/2021 ersetzt AN/0131/2022')).toMatch(
    /ist älter als AN\/0131\/2022 .*„antrag AN\/0131\/2022 ersetzt AN\/1311\/2021“/,
  )
  const replaces = 'antrag AN/0131/2022 ersetzt AN/1311/2021'
  expect(await says('koordination', replaces, 'nein')).not.toContain('ersetzt jetzt')
  expect(await says('koordination', replaces)).toContain('Zum Antrag AN/1311/2021 wird gerade gefragt')
  expect(await says('koordination', 'ja')).toMatch(
    /Antrag AN\/0131\/2022 ersetzt jetzt AN\/1311\/2021\. 5 offene Abfragen/,
  )
  trial.news('stadtwerke')
  expect(await says('koordination', 'rückgängig')).toContain('Vermerk zum Antrag AN/0131/2022')
  expect(oneLine(trial.news('stadtwerke'))).toContain('wird wieder auf Ihre Rückmeldung gewartet')
  expect(await says('stadtwerke', 'aufgaben')).toContain('AN/1311/2021-4')
  expect(await says('cdo', 'antrag AN/1311/2021')).toMatch(/^(?!.*Ersetzt).*Abgefragt bis/)
  await says('koordination', replaces, 'ja')
  expect(oneLine(trial.news('smart-city'))).not.toContain('AN/0131/2022')
  expect(oneLine(trial.news('stadtwerke'))).toContain(
    'ersetzt worden. Zu AN/1311/2021-4 ist keine Rückmeldung mehr nötig',
  )
  const later = await says('cdo', 'antrag AN/0131/2022')
  expect(later).toContain('Ersetzt AN/1311/2021.')
  expect(later).toContain('Bisher (AN/1311/2021, zu 2): Der Masterplan wird erarbeitet.')
  expect(await says('cdo', 'antrag AN/1311/2021')).toMatch(/Ersetzt durch AN\/0131\/2022\. .* ersetzt durch Antrag/)
  expect(await says('koordination', 'antrag AN/1311/2021 fragen')).toContain('durch einen anderen ersetzt')
  await says('koordination', 'antrag AN/0131/2022 zurückgezogen')
  expect(await says('koordination', 'ja')).toContain('ist als zurückgezogen vermerkt')
  expect(await says('koordination', 'stellungnahme AN/0131/2022 entwurf')).toContain('AN/0131/2022 ist zurückgezogen')
})

it('the asking ends before its date with the draft once all is answered, or when the coordination says so', async () => {
  await using trial = await aTrial()
  const says = saying(trial)
  const number = 'AN/1311/2021'
  const draft = `stellungnahme ${number} entwurf`
  expect(await says('koordination', `antrag ${number} abschließen`)).toContain('wird gerade nicht gefragt')
  await says('koordination', `antrag ${number} fragen 5.10.2026`)
  for (const no of [1, 2, 3, 4, 5]) await says('geschaeftsstelle', `melden ${number}-${no} Dazu ist Stellung genommen.`)
  // A line as people are used to report in, and the heading that the statement has itself.
  const asReported = await says('geschaeftsstelle', `melden ${number}-3 Zu 3: grün 60 Der Bericht kommt halbjährlich.`)
  expect(asReported).toMatch(
    /Sachstand: Der Bericht kommt halbjährlich\..*„Zu 3:“ ist weggelassen.*„grün 60“ ist weggelassen/,
  )
  // A slip is no text of a statement, and leaves what there is.
  expect(await says('geschaeftsstelle', `melden ${number}-3 grün`)).toMatch(
    /„grün“ ist kein Text für die Stellungnahme .*Zuletzt: Der Bericht kommt halbjährlich\./,
  )
  expect(
    await says('geschaeftsstelle', 'abbrechen', `melden ${number}-3 Grün 60 % der Flächen. Zu 4: nichts.`),
  ).not.toContain('weg')
  trial.news('geschaeftsstelle')
  expect(await says('koordination', `antrag ${number} punkt 4 Wortlaut Netzwerke werden aufgebaut.`)).toMatch(
    /Antwort auf den bisherigen Wortlaut\. „rückfrage AN\/1311\/2021-4“/,
  )
  expect(oneLine(trial.news('geschaeftsstelle'))).toContain('hat einen neuen Wortlaut: „Netzwerke werden aufgebaut.“')
  expect(await says('koordination', `antrag ${number} punkt 5 Stelle 12`)).toMatch(
    /noch von der bisherigen Stelle\. „rückfrage AN\/1311\/2021-5“/,
  )
  trial.news('it-koordination')
  await says('koordination', `rückfrage ${number}-5`, 'Gilt das weiter?')
  expect(oneLine(trial.news('it-koordination'))).toMatch(/Gilt das weiter\?.*Dazu ist Stellung genommen\./)
  await says('it-koordination', `melden ${number}-5 Das gilt weiter.`)
  expect(await says('smart-city', `melden ${number}-9 Der Beirat wird geprüft.`)).toMatch(
    /AN\/1311\/2021-9.* gibt es nicht/,
  )
  await says('smart-city', 'abbrechen')
  expect(await says('koordination', draft)).toMatch(
    /fehlt noch die Antwort zu 6\. .* „antrag AN\/1311\/2021 abschließen“/,
  )
  expect(await says('koordination', `antrag ${number} abschließen`, 'nein')).not.toContain('abgeschlossen')
  // A question about the plan that is open does not stand in the way of a point that is named.
  await says('geschaeftsstelle', 'antrag hoppla')
  trial.news('koordination')
  await says('geschaeftsstelle', `melden ${number}-6 Der Beirat wird geprüft.`)
  await trial.at('2026-09-21T10:00')
  expect(oneLine(trial.news('koordination'))).toMatch(/sind alle Punkte beantwortet\. .*→ stellungnahme \S+ entwurf/)
  expect(await says('koordination', draft)).toContain('6 Antragspunkte')

  await says(
    'koordination',
    'antrag neu AN/0131/2026',
    'Köln braucht einen Masterplan',
    'SPD-Fraktion',
    'weiter',
    'weiter',
  )
  await says('koordination', 'weiter', 'weiter', 'Ein Masterplan. ', 'M-02', '=', '2.10.2026', 'ja')
  expect(await says('koordination', 'antrag AN/0131/2026 beenden', 'ja')).toContain('Beantwortet: 0 von 1')
  expect(await says('strategie', 'melden AN/0131/2026-1 Doch noch.')).toContain('ist abgeschlossen')
  // Nothing stands that was not meant: neither a command with a slip nor a sentence before it is looked over.
  await says('koordination', 'wieder öffnen AN/0131/2026-1')
  expect(await says('strategie', 'abschnitte')).toBe(
    '„abschnitte“ ist kein Text für die Stellungnahme und deshalb nicht gespeichert. Bitte schreiben Sie einen ganzen Satz.',
  )
  expect(await says('strategie', 'Zu 1: 1) Der Masterplan liegt vor.')).toMatch(
    /Sachstand: Der Masterplan liegt vor\. „1\)“ ist weggelassen.*Als Nachtrag absenden\?/,
  )
  expect(await says('strategie', 'ja')).toContain('Sachstand: Der Masterplan liegt vor.')
})

it('a motion has its measures as they stand today, lacks a current text once more is reported, and ends where the file replaces it', async () => {
  await using trial = await aTrial()
  const says = saying(trial)
  await says('koordination', 'maßnahme teilen M-02 in M-07, M-08', 'Gliederung', 'Kapitel')
  await trial.at('2026-10-01T10:00')
  await says('koordination', 'antrag AN/1311/2021 fragen 20.10.2026')
  // What takes the place of the measure has said nothing yet.
  expect(oneLine(trial.news('strategie'))).toMatch(
    /2026-H1 zu M-07, M-08, 30\.04\.2026\): > > Die Gliederung (?!.*> Die Gliederung)/,
  )
  // What is taken over tells of when it is.
  const age = 'Unverändert übernommen, der Text ist vom 30.04.2026.'
  expect(await says('netzwerke', 'unverändert AN/1311/2021-4')).toContain(age)
  expect(await says('cdo', 'antrag AN/1311/2021')).toContain(age)
  await says('stabsstelle', 'melden AN/1311/2021-1 Das Konzept liegt vor.')
  const shown = await says('cdo', 'antrag AN/1311/2021')
  expect(shown).toMatch(/Maßnahmen: M-07 Gliederung und M-08 Kapitel\./)
  expect(shown).not.toContain('aktuell')

  await trial.at('2026-10-02T10:00')
  await says('stabsstelle', 'melden M-01 grün 80 Das Konzept ist beschlossen.')
  const later = await says('cdo', 'antrag AN/1311/2021')
  expect(later).toContain('Nicht aktuell: Zu M-01 gibt es inzwischen einen neueren Sachstand.')
  expect(later).toMatch(/Es fehlt noch: .*; aktueller Sachstand zu Punkt 1\./)
  await says('stabsstelle', 'melden AN/1311/2021-1 Das Konzept ist beschlossen.')
  expect(await says('cdo', 'antrag AN/1311/2021')).not.toContain('aktuell')

  trial.news('smart-city')
  const replacing = `\nmotions:
  - number: AN/0131/2022
    title: Köln braucht einen digitalen Masterplan
    replaces: [AN/1311/2021, AN/2108/2021]
    points: [{ text: Der Masterplan kommt., lead: digitalisierung, measures: [M-08] }]\n`
  const bytes = new TextEncoder().encode(samplePlanWith(['\nmotions:\n', replacing]))
  const files = [{ name: 'koeln.yaml', bytes }]
  const now = trial.house.powers.now()
  await importInto(trial.store, { files, profile: null, overwrite: false, now, words: catalogue('de') })
  await trial.at('2026-10-02T11:00')
  expect(oneLine(trial.news('smart-city'))).toContain('Zu AN/1311/2021-6 ist keine Rückmeldung mehr nötig')
  expect(await says('cdo', 'antrag AN/1311/2021')).toMatch(
    /Ersetzt durch AN\/0131\/2022\. .*Das Konzept ist beschlossen\./,
  )
  expect(await says('cdo', 'antrag AN/2108/2021')).toContain('Stand: durch einen anderen Antrag ersetzt.')
})

it('a statement is for the next session that can be reached, or for the one that is named, and goes with it', async () => {
  await using trial = await aTrial()
  const says = saying(trial)
  const number = 'AN/1311/2021'
  expect(await says('koordination', `antrag ${number} fragen 5.10.2026`)).toContain(
    'für die Sitzung am Mo., 07.12.2026 vorgesehen. Geplant ist sie bis 21.10.2026, spätestens muss die Vorlage am 16.11.2026 fertig sein.',
  )
  // A session that nothing can reach any more, or a day without work, only after a yes.
  expect(await says('koordination', `antrag ${number} sitzung 12.10.2026`)).toMatch(
    /bis 21\.09\.2026 fertig sein; das ist nicht mehr zu schaffen\. Die nächste bekannte Sitzung ist am 07\.12\.2026: .* Wirklich\?/,
  )
  expect(await says('koordination', 'nein', `antrag ${number} sitzung 1.1.2027`)).toContain('arbeitsfrei. Wirklich?')
  await says('koordination', 'nein')
  expect(await says('koordination', `antrag ${number} sitzung 26.10.2026`)).toMatch(
    /bis 05\.10\.2026 fertig sein; nach dieser Frist ist sie es erst am 07\.10\.2026\. Die nächste bekannte Sitzung ist am 07\.12\.2026: „antrag AN\/1311\/2021 sitzung 2026-12-07“\. Im Sitzungskalender steht der 26\.10\.2026 nicht/,
  )
  await says('koordination', 'sitzung neu 26.10.2026', 'sitzung neu 20.11.2026', `antrag ${number} sitzung 20.11.2026`)
  trial.news('koordination')
  expect(await says('cdo', 'sitzung verlegt 20.11.2026 auf 23.11.2026')).toContain(
    'Die Stellungnahme zum Antrag AN/1311/2021 ist jetzt für die Sitzung am Mo., 23.11.2026 vorgesehen.',
  )
  expect(oneLine(trial.news('koordination'))).toMatch(
    /für die Sitzung am Mo\., 23\.11\.2026 vorgesehen\. So steht es neu/,
  )
  const shown = await says('gremien', `antrag ${number}`)
  expect(shown).toContain('Sitzung am 22.11.2021, TOP 6.1')
  expect(shown).toContain('für die Sitzung am Mo., 23.11.2026 vorgesehen')

  await trial.at('2026-10-19T12:00')
  const soon = oneLine(trial.news('koordination'))
  expect(soon).toContain('Sonst kommt sie zu spät für die Sitzung am Mo., 23.11.2026.')
  expect(soon).toContain('Die nächste bekannte Sitzung ist am Mo., 07.12.2026.')
  await trial.at('2026-10-22T12:00')
  expect(oneLine(trial.news('koordination'))).toContain(`antrag ${number} sitzung 2026-12-07`)
})

it('a motion’s date is not ahead, its session not before it, and one that is known is called so', async () => {
  await using trial = await aTrial()
  const says = saying(trial)
  expect(await says('koordination', 'antrag neu AN/1311/2021')).toContain('Der Antrag AN/1311/2021 ist schon erfasst.')
  await says('koordination', 'antrag neu AN/0131/2026', 'Köln braucht einen Masterplan', 'SPD-Fraktion')
  expect(await says('koordination', '31.12.2027')).toContain('Der 31.12.2027 liegt nach dem 21.09.2026')
  expect(await says('koordination', '14.9.2026', 'weiter', '7.9.2026')).toContain(
    'Der 07.09.2026 liegt vor dem 14.09.2026',
  )
  await says('koordination', '7.12.2026', 'weiter', 'Ein Masterplan.', 'M-02', '=', 'weiter', 'ja')
  const moved = await says('koordination', 'sitzung verlegt 7.12.2026 auf 14.12.2026')
  expect(moved).toContain('Der Antrag AN/0131/2026 steht damit auf der Tagesordnung vom Mo., 14.12.2026.')
  expect(await says('koordination', 'antrag AN/0131/2026')).toContain('Sitzung am 14.12.2026')
  await says('koordination', 'sitzung verlegt 14.12.2026 auf 10.12.2026', 'rückgängig')
  expect(await says('koordination', 'antrag AN/0131/2026')).toContain('Sitzung am 14.12.2026')
})
