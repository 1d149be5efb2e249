import { expect, it } from 'vitest'
import { aTrial, type ATrial } from '#test/support/a-trial.ts'
import { assembleReport } from '#report/assemble-report.ts'
import { oneLine } from '#test/support/one-line.ts'
import { twoPlans } from '#test/support/two-plans.ts'
import { wordsIn } from '#test/support/words-in.ts'
import { catalogue } from '#text/catalogue.ts'

const bothPlans = twoPlans(
  ['    roles: [coordinator]\n', '    roles: [coordinator, { role: coordinator, plan: MP }]\n'],
  ['    roles: [cdo, releaser]\n', '    roles: [cdo, releaser, { role: cdo, plan: MP }]\n'],
)

const says = async (trial: ATrial, person: string, text: string): Promise<string> =>
  oneLine(await trial.says(person, text))

const roundsOf = async ({ store }: ATrial, plan: string): Promise<readonly string[]> =>
  (await store.rounds.of(plan)).map(({ label, state }) => `${label} ${state}`)

it('from concept to approved masterplan: the programme’s half-yearly rounds end, and the masterplan is asked about once a year', async () => {
  await using trial = await aTrial(bothPlans)
  const start = await says(trial, 'koordination', 'plan')
  expect(start).toContain('MP Masterplan: Konzept seit 01.02.2026')
  expect(start).toContain('Digitalisierungsprogramm berichtet halbjährlich, bis Masterplan beschlossen ist.')
  expect(start).toContain('Masterplan berichtet jährlich, sobald der Plan beschlossen ist.')
  expect(await roundsOf(trial, 'DP')).toEqual(['2026-H1 closed', '2026-H2 planned'])
  expect(await roundsOf(trial, 'MP')).toEqual([])

  // Who may look may not record, and nothing is left out by mistake.
  expect(await says(trial, 'gremien', 'plan MP schritt entwurf')).toContain('fehlt Ihnen die Berechtigung')
  expect(await says(trial, 'koordination', 'plan MP schritt beschlossen am 15.9.')).toContain(
    'Nach „Konzept“ kommt als Nächstes „Entwurf“.',
  )
  expect(await says(trial, 'koordination', 'plan MP schritt entwurf am 15.9.')).toContain(
    'Eingetragen: Masterplan ist seit 15.09.2026 im Stand „Entwurf“.',
  )
  await trial.at('2027-01-20T10:00')
  expect(await roundsOf(trial, 'DP')).toContain('2026-H2 closed')

  // What the programme's report says of the reports to come.
  await says(trial, 'koordination', 'zwischenbericht entwurf')
  const round = (await trial.store.rounds.of('DP')).find(({ label }) => label === '2026-H2')
  const paper = await trial.store.papers.ofRound(round!.id)
  const drafted = await trial.store.papers.facts(paper!.versions.at(-1)!)
  expect(wordsIn(assembleReport(drafted, catalogue('de')))).toContain(
    'Danach wird jährlich über den Plan „Masterplan“ berichtet. Der Plan „Masterplan“ hat seit dem 15.09.2026 den Stand „Entwurf“.',
  )
  await says(trial, 'koordination', 'zwischenbericht nummer 77/2027')
  expect(await says(trial, 'dezernat', 'zwischenbericht freigeben')).toContain('ist freigegeben')

  // A step may name a released paper of ours, by its round or its number.
  expect(await says(trial, 'koordination', 'plan MP schritt abgestimmt bericht 2026-H1')).toContain(
    '„bericht 2026-H1“ ist nicht unter den freigegebenen Berichten. Möglich: Bericht DP 2026-H2.',
  )
  await says(trial, 'koordination', 'abbrechen')
  trial.news('dezernat')
  await says(
    trial,
    'koordination',
    'plan MP schritt abgestimmt bericht 2026-H2 mit der Leitung von Dezernat IX am 18.1.',
  )
  await trial.later(1)
  expect(oneLine(trial.news('dezernat'))).toContain('im Stand „abgestimmt“ (mit der Leitung von IX – Dezernat für')
  expect(await says(trial, 'cdo', 'plan MP')).toContain('Vorlage 77/2027 – Bericht DP 2026-H2, Fassung 1')

  // Who must have it, and with which paper, is asked, and may be left open with one word.
  expect(await says(trial, 'cdo', 'plan MP schritt vorgelegt am 19.1. vorlage 0815/2027')).toContain(
    'Welchem Gremium ist er vorgelegt?',
  )
  expect(await says(trial, 'cdo', '1')).toContain('(Gremium: Digitalisierungsausschuss; Vorlage 0815/2027)')

  // The committee sends it back, which takes a reason; it comes again.
  expect(await says(trial, 'koordination', 'plan MP schritt entwurf')).toContain('Warum?')
  expect(await says(trial, 'koordination', 'Der Ausschuss bittet um eine Kostenschätzung.')).toContain('„Entwurf“')
  await trial.at('2027-02-15T10:00')
  expect(await says(trial, 'koordination', 'plan MP schritt abgestimmt am 10.2. mit IX')).toContain('Eingetragen')
  // What no name can be is asked anew, and a committee that no plan has gone to is asked back.
  await says(trial, 'koordination', 'plan MP schritt vorgelegt am 12.2.')
  expect(await says(trial, 'koordination', 'nein')).toContain('Mit welcher Vorlage?')
  await says(trial, 'koordination', '0901/2027')
  for (const no of ['ja', 'Nein.', '12.2.']) expect(await says(trial, 'koordination', no)).toContain('Welchem Gremium')
  await says(trial, 'koordination', 'abbrechen')
  expect(
    await says(trial, 'koordination', 'plan MP schritt vorgelegt vorlage 0901/2027 an den Ältestenrat am 12.2.'),
  ).toContain('Das Gremium „Ältestenrat“ kommt in den Plänen der Stadt bisher nicht vor. Soll')
  expect(await says(trial, 'koordination', 'ja')).toContain('(Gremium: Ältestenrat; Vorlage 0901/2027)')
  expect(await roundsOf(trial, 'DP')).toContain('2027-H1 planned')

  // Approved: the planned round of the programme is withdrawn, the masterplan's own is planned, and everybody concerned is told.
  for (const person of ['cdo', 'strategie', 'gremien']) trial.news(person)
  expect(
    await says(trial, 'koordination', 'plan MP schritt beschlossen am 15.2. durch den Rat trotzdem vorlage 0901/2027'),
  ).toMatch(
    /wäre dann „beschlossen“\. Damit gilt: Die geplante Runde 2027-H1 entfällt\. .* 6 laufende Maßnahmen von DP gehen nicht von selbst mit; das macht „plan DP fortschreiben MP“\. Soll/,
  )
  expect(await roundsOf(trial, 'DP')).toContain('2027-H1 planned')
  const approved = await says(trial, 'koordination', 'ja')
  expect(approved).toContain('Die geplante Runde 2027-H1 entfällt.')
  expect(approved).toContain('Digitalisierungsprogramm berichtet seit 15.02.2027 nicht mehr')
  expect(approved).toMatch(
    /Masterplan berichtet jährlich\. Nächste Runde 2027: öffnet .* Masterplan hat noch keine laufende Maßnahme/,
  )
  await trial.later(1)
  expect(oneLine(trial.news('cdo'))).toMatch(
    /Masterplan ist seit 15\.02\.2027 im Stand „beschlossen“ \(Gremium: Rat; Vorlage 0901\/2027\).*Nächste Runde 2027/,
  )
  // Those who will not be asked any more hear of that alone.
  expect(oneLine(trial.news('strategie'))).toMatch(
    /Runde 2027-H1 entfällt\. Digit.* nicht mehr.* Das betrifft: M-02\.$/,
  )
  expect(oneLine(trial.news('gremien'))).toContain('Digitalisierungsprogramm berichtet seit 15.02.2027 nicht mehr')
  expect(await roundsOf(trial, 'DP')).toEqual(['2026-H1 closed', '2026-H2 closed'])
  expect(await roundsOf(trial, 'MP')).toEqual([])
  expect(await says(trial, 'koordination', 'runde DP')).toContain('berichtet seit 15.02.2027 nicht mehr')
  expect(await says(trial, 'koordination', 'runde DP planen 14.6.')).toContain('berichtet nicht mehr')

  // Taken back, the programme goes on as before; recorded again, it ends.
  expect(await says(trial, 'koordination', 'rückgängig')).toContain('Zurückgenommen')
  await trial.later(1)
  expect([await roundsOf(trial, 'DP'), await roundsOf(trial, 'MP')]).toEqual([
    ['2026-H1 closed', '2026-H2 closed', '2027-H1 planned'],
    [],
  ])
  expect(await says(trial, 'koordination', 'plan DP fortschreiben MP')).toMatch(
    /noch nicht beschlossen \(Stand: vorgelegt\)\. 6 laufende Maßnahmen würden .*M-06\. Das betrifft: .*Sachgebietsleitung Strategie/,
  )
  expect(await says(trial, 'koordination', 'nein')).toContain('Abgebrochen')
  await says(trial, 'koordination', 'plan MP schritt beschlossen vorlage 0901/2027 am 15.2. Gremium Rat')
  await says(trial, 'koordination', 'ja')
  await trial.later(1)
  expect(await roundsOf(trial, 'MP')).toEqual([])

  // The programme's measures go on in the masterplan, whose yearly round opens and is answered.
  const carried = await says(trial, 'koordination', 'plan DP fortschreiben MP am 15.2. vorlage 0902/2027')
  expect(carried).toContain('Übernommen nach Masterplan: M-01')
  await trial.later(1)
  expect(await roundsOf(trial, 'MP')).toEqual(['2027 planned'])
  expect(await says(trial, 'koordination', 'plan MP fortschreiben DP am 15.2.')).toContain('umgekehrt geht es nicht')
  await trial.at('2027-10-01T10:00')
  expect(await roundsOf(trial, 'MP')).toEqual(['2027 open'])
  trial.news('strategie')
  expect(
    await says(
      trial,
      'strategie',
      'gelb 70 Der Masterplan wird umgesetzt. Ursache: Personal. Optionen: Nachbesetzung.',
    ),
  ).toContain('M-02')
  expect(
    (await trial.store.requests.of((await trial.store.rounds.of('MP'))[0]!.id)).filter(({ answer }) => answer),
  ).toHaveLength(1)
  expect(await says(trial, 'koordination', 'stand MP')).toContain('Masterplan')

  expect(await says(trial, 'strategie', 'verlauf MP:M-02')).toMatch(/Führt fort: DP:M-02\..*2026-H1 · DP:M-02/)

  expect(await says(trial, 'cdo', 'plan DP')).toContain(
    '15.02.2027: in Fortschreibung – Vorlage 0902/2027 – fortgeführt durch Masterplan',
  )
  const back = await says(trial, 'koordination', 'plan MP schritt entwurf Das Gericht hat den Beschluss aufgehoben.')
  expect(back).toMatch(/nicht mehr „beschlossen“, sondern „Entwurf“\. Digit\S+ berichtet halbjährlich.*so eingetragen/)
  await says(trial, 'koordination', 'nein')
  const history = await says(trial, 'cdo', 'plan MP')
  expect(history).toContain('19.01.2027: vorgelegt – Gremium: Digitalisierungsausschuss – Vorlage 0815/2027')
  expect(history).toContain('Grund: Der Ausschuss bittet um eine Kostenschätzung.')
  expect(history).toMatch(
    /15\.02\.2027: beschlossen – Gremium: Rat – Vorlage 0901\/2027 – eingetragen von Koordination/,
  )
})

it('a round whose report the board is called on is still asked about after its plan has ended', async () => {
  await using trial = await aTrial(
    twoPlans([
      '# --- Personen ',
      `boards:
  - key: digitalrat
    name: Digitalrat
    groups:
      - { key: wissenschaft, name: Wissenschaft }
    members:
      - { person: gremien, group: wissenschaft }

# --- Personen `,
    ]),
  )
  await says(trial, 'koordination', 'beirat aufruf zu M-02 bis 30.9.')
  await says(
    trial,
    'koordination',
    'plan MP schritt beschlossen durch den Rat vorlage 1/2026 trotzdem weil der Rat entschieden hat',
  )
  const approved = await says(trial, 'koordination', 'ja')
  expect(approved).toContain(
    'Die Runde 2026-H2 wird noch abgefragt, weil der Beirat zu ihrem Bericht schon befragt ist',
  )
  await trial.at('2026-10-01T10:00')
  expect(await roundsOf(trial, 'DP')).toEqual(['2026-H1 closed', '2026-H2 open'])
})
