import { expect, it } from 'vitest'
import { aTrial, type ATrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { samplePlanWith } from '#test/support/plans.ts'

const saying =
  (trial: ATrial) =>
  async (person: string, ...texts: readonly string[]): Promise<string> => {
    const said: string[] = []
    for (const text of texts) said.push(oneLine(await trial.says(person, text)))
    return said.at(-1) ?? ''
  }

it('a motion is registered, asked about at once, reminded of, escalated, and closed with what was answered', async () => {
  await using trial = await aTrial()
  const says = saying(trial)
  const news = (person: string): string => oneLine(trial.news(person))

  expect(await says('recht', 'antrag neu')).toContain('fehlt Ihnen die Berechtigung')
  expect(await says('koordination', 'antrag neu', 'irgendwas')).toMatch(
    /„irgendwas“ ist keine Nummer eines Antrags\. Üblich ist hier zum Beispiel: AN\/1344\/2026\. Welche Nummer/,
  )
  expect(
    await says('koordination', 'an/0200/2026', 'Digitale Teilhabe', 'SPD-Fraktion, FDP-Fraktion', '14.9.2026'),
  ).toMatch(/^In welchem Gremium .* Vorschlag: Digitalisierungsausschuss/)
  const points = '1. Die Verwaltung legt ein Konzept vor.\n2. Sie berät bis 31.12.2026.\n3. Sie prüft die Vergabe.'
  expect(await says('koordination', 'weiter', '=', '6.1', points)).toMatch(/^Welche Maßnahmen beantworten Punkt 1\?/)
  expect(await says('koordination', 'M-01')).toMatch(
    / zu Punkt 1 federführend\? .* Vorschlag: Stabsstelle Digitalisierung/,
  )
  expect(await says('koordination', '=', 'keine', '12', 'keine', '30')).toMatch(/^Bis wann .* Vorschlag: 29\.10\.2026/)
  expect(await says('koordination', '5.10.2026')).toMatch(
    /^Erfasst: Antrag AN\/0200\/2026 mit 3 Punkten\. .* Frist ist Mo\., 05\.10\.2026, 18:00 Uhr\./,
  )

  const asked = news('stabsstelle')
  expect(asked).toMatch(
    /Zum Antrag AN\/0200\/2026 \(SPD-Fraktion und FDP-Fraktion\) „Digitale Teilhabe“ fehlt Ihre Stellungnahme zu Punkt 1\. Bitte antworten Sie bis Mo\., 05\.10\.2026/,
  )
  expect(asked).toMatch(
    /AN\/0200\/2026-1 Die Verwaltung legt ein Konzept vor\. > Zuletzt \(2026-H1 zu M-01, 30\.04\.2026\):/,
  )
  expect(asked).toContain('unverändert AN/0200/2026-1 Sachstand übernehmen')
  expect(asked).not.toMatch(/Ampel|Maßnahme/)
  expect(news('it-koordination')).toMatch(/zu Punkt 2\. .* AN\/0200\/2026-2 Sie berät bis 31\.12\.2026\./)
  expect(await says('recht', 'aufgaben')).toMatch(/Eine Rückmeldung .* AN\/0200\/2026-3 \(bis Mo\., 05\.10\.2026/)
  expect(await says('koordination', 'stand')).toContain(
    'Ein Antrag wird gerade abgefragt, 3 Punkte sind offen. Einzelheiten: „antrag“.',
  )

  expect(await says('recht', 'Die Prüfung der Vergabe hat begonnen.')).toMatch(
    /^Danke, gespeichert: AN\/0200\/2026-3 .* Sachstand: Die Prüfung der Vergabe hat begonnen\./,
  )
  expect(await says('strategie', 'unverändert AN/0200/2026-1')).toMatch(
    /^Danke, gespeichert: AN\/0200\/2026-1 .* Der Entwurf des Konzepts beschreibt Rolle/,
  )
  expect(await says('europa', 'melden AN/0200/2026-2 Das machen wir.')).toContain('sind Sie nicht eingetragen')

  await trial.at('2026-10-08T12:00')
  expect(news('it-koordination')).toContain('Zu diesem Antragspunkt Ihrer Stelle liegt noch keine Stellungnahme vor')
  expect(news('it-leitung')).toContain('Zu diesem Antragspunkt Ihrer Stelle fehlt noch der Text')
  const shown = await says('cdo', 'antrag 200/2026', '0200/2026')
  expect(shown).toMatch(/^AN\/0200\/2026 „Digitale Teilhabe“ • SPD-Fraktion und FDP-Fraktion, vom 14\.09\.2026/)
  expect(shown).toMatch(/Zu 2 Sie berät .* Ohne Maßnahme\. • Gefragt ist Digitalkoordination .* bis Mo\., 05\.10\.2026/)
  expect(shown).toMatch(/Es fehlt noch: Text zu Punkt 2\.$/)
  expect(await says('koordination', 'lücken')).toContain('AN/0200/2026: Text zu Punkt 2')

  trial.news('koordination')
  await trial.at('2026-10-13T19:00')
  expect(news('koordination')).toMatch(
    /Die Abfrage zum Antrag AN\/0200\/2026 ist abgeschlossen\. Beantwortet: 2 von 3 Punkten\. .* AN\/0200\/2026-2 .* Die Stellungnahme muss bis Mi\., 21\.10\.2026/,
  )
  // The half-year's round goes on beside it, and plain answers are about that again.
  expect(await says('strategie', 'gelb 50 Es geht weiter. Ursache: A fehlt. Optionen: B.')).toContain(
    'gespeichert: M-02',
  )
})

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
  expect(await says('gremien', 'antrag 1311/2021')).toContain('Zu 3 ')

  await says('strategie', 'Der Masterplan wird erarbeitet.')
  expect(await says('koordination', 'antrag AN/1311/2021 punkt 6 Stelle 12')).toContain('Punkt 6 – Stelle: 12 – Amt')
  expect(oneLine(trial.news('it-koordination'))).toContain('fehlt Ihre Stellungnahme zu Punkt 6')
  expect(await says('koordination', 'antrag AN/1311/2021 punkt 5 Maßnahmen M-02, M-05')).toContain(
    'Maßnahmen: M-02, M-05',
  )
  expect(await says('koordination', 'antrag AN/2108/2021 mit AN/1311/2021')).toContain('ist das schon vermerkt')

  trial.news('umsetzung')
  await says('koordination', 'antrag neu AN/0131/2022', 'Köln braucht einen digitalen Masterplan', 'SPD-Fraktion')
  await says('koordination', 'weiter', 'weiter', 'weiter', 'weiter', 'Die Verwaltung erarbeitet einen Masterplan.')
  expect(await says('koordination', 'M-02', '=', 'weiter')).toContain('Gefragt wird noch niemand')
  expect(await says('koordination', 'antrag AN/0131/2022 ersetzt AN/1311/2021')).toMatch(
    /Antrag AN\/0131\/2022 ersetzt jetzt AN\/1311\/2021\. 5 offene Abfragen/,
  )
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
})
