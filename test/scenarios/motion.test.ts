import { expect, it } from 'vitest'
import { aTrial, type ATrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

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
  expect(shown).toMatch(/Es fehlt noch: Text zu Punkt 2\./)
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
