import { expect, it } from 'vitest'
import { chargesOn, parts } from '#domain/charges.ts'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { samplePlanWith } from '#test/support/plans.ts'

const register = (plan: string): string =>
  plan
    .replace(
      '    name: Steuerung und Governance\n    accountable: IX\n',
      '    name: Steuerung und Governance\n    accountable: IX\n    informed: [01-3]\n',
    )
    .replace('    responsible: umsetzung\n', '    responsible: umsetzung\n    consulted: [30]\n    informed: [IX]\n')
    .replace(
      /(?<=\n)tasks:\n[^]*?(?=# --- Anträge)/,
      `tasks:
  - code: A-01
    title: IT-Architektur festlegen
    description: Gilt für alle Ämter.
    basis: Beschluss des Rates vom 22.11.2021
    of: cdo
    lead: 12
    consulted: [30]
  - code: A-02
    title: Digitalisierungsbudget koordinieren
    field: SG
    accountable: digitalisierung

`,
    )

it('“responsible” shows who has which part: of an office, a measure, a field, a task and the CDO', async () => {
  await using trial = await aTrial(register(samplePlanWith()))
  const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
  const office = await says('recht', 'zuständig 12')
  expect(office).toContain('12 – Amt für Informationsverarbeitung')
  expect(office).toContain('Leitung der Stelle: Leitung Amt für Informationsverarbeitung')
  expect(office).toMatch(/federführend • A-01 IT-Architektur festlegen beteiligt • M-05/)
  expect(await says('recht', 'zuständig Amt für Recht')).toMatch(/wird gehört • M-05 .* • A-01/)
  // Alone it is about one's own office.
  expect(await says('europa', 'zuständig')).toMatch(/01-3 – Europa und Internationales .* wird informiert • SG/)

  const measure = await says('recht', 'zuständig M-05')
  expect(measure).toMatch(
    /entscheidet: IX – .* federführend: Stabsstelle Digitalisierung beteiligt: .* wird gehört: 30 – .* wird informiert: IX – .* 01-3/,
  )
  expect(measure).toMatch(/antwortet: Sachgebietsleitung Digitale Verwaltung vertritt: Digitalkoordination/)
  expect(await says('recht', 'zuständig SG')).toContain('entscheidet: IX')
  expect(await says('recht', 'wer ist zuständig für A-01?')).toMatch(
    /Gilt für alle Ämter. entscheidet: Chief Digital Officer federführend: 12 .* Grundlage: Beschluss des Rates/,
  )
  expect(await says('recht', 'zuständig cdo')).toMatch(
    /Derzeit: Chief Digital Officer \(komm\.\) • A-01 IT-Architektur/,
  )
  expect(await says('recht', 'zuständig Eurocitis')).toContain('Ähnlich: Eurocities')

  // A partner sees its own office and its own measures, and no more.
  const own = await says('stadtwerke-leitung', 'zuständig')
  expect(own).toContain('Stadtwerke Köln')
  expect(own).toContain('M-04')
  expect(await says('stadtwerke-leitung', 'zuständig 12')).toContain('fehlt Ihnen die Berechtigung')
  expect(await says('stadtwerke-leitung', 'zuständig M-05')).toContain('fehlt Ihnen die Berechtigung')
  expect(await says('stadtwerke-leitung', 'zuständig cdo')).toContain('fehlt Ihnen die Berechtigung')

  // The office that carries it on, and what it carried on, are told.
  await trial.says('koordination', 'stelle umbenennen 12 Amt für Digitales ab 1.1.2027')
  expect(await says('recht', 'zuständig 12')).toContain('Ab 01.01.2027: 12 – Amt für Informationsverarbeitung heißt')
})

it('what is not public is shown only to those who may see it', async () => {
  await using trial = await aTrial(
    samplePlanWith().replace('    deputy: it-koordination\n', '    deputy: it-koordination\n    level: non-public\n'),
  )
  expect(oneLine(await trial.says('recht', 'zuständig digitalisierung'))).not.toContain('M-05')
  expect(oneLine(await trial.says('recht', 'zuständig M-05'))).toContain('kenne ich nicht')
  expect(oneLine(await trial.says('umsetzung', 'zuständig M-05'))).toContain('antwortet')
})

it('the coordination changes who decides, is heard and is told, and which tasks there are, and takes it back', async () => {
  await using trial = await aTrial(
    samplePlanWith()
      .replaceAll(/\n    accountable: IX/g, '')
      .replace(/(?<=\n)tasks:\n[^]*?(?=# --- Anträge)/, '')
      .replace(
        '# --- Personen',
        'boards:\n  - { key: rat, name: Rat, groups: [{ key: wirtschaft, name: Wirtschaft }] }\n# --- Personen',
      ),
  )
  const says = async (text: string, person = 'koordination'): Promise<string> => oneLine(await trial.says(person, text))
  const { store } = trial
  const held = async () => {
    const { directory, today } = await trial.book()
    const ofMeasure = chargesOn(directory, today)({ kind: 'measure', id: 'DP:M-03', field: 'DP:SG' })
    return parts.map((part) => ofMeasure[part].map(({ id }) => id).join('+')).join(' | ')
  }
  expect(await held()).toBe(' | digitalisierung |  |  | ')
  for (const text of ['zuständig M-03 entscheidet IX', 'zuständig cdo aufgabe Daten ordnen', 'zuständig M-03 weg 12'])
    expect(await says(text, 'strategie')).toContain('fehlt Ihnen die Berechtigung')

  // One office decides: another takes its place, and only that can be taken back.
  await says('zuständig M-03 entscheidet IX')
  expect(await says('zuständig M-03 entscheidet 12')).toContain('Bisher: IX – Dezernat')
  expect(await held()).toBe('12 | digitalisierung |  |  | ')
  expect(await says('rückgängig')).toContain('Zurückgenommen: Änderung der Zuständigkeit für M-03')
  expect(await held()).toBe('IX | digitalisierung |  |  | ')
  // What began before today ends, and is not forgotten.
  await trial.at('2026-09-22T09:00')
  await says('zuständig M-03 weg IX')
  expect(await held()).toBe(' | digitalisierung |  |  | ')
  expect((await trial.book()).directory.duties).toContainEqual(
    expect.objectContaining({ subject: 'DP:M-03', role: 'accountable', party: 'IX', until: '2026-09-21' }),
  )
  await says('rückgängig')

  // The office that decided, the one that does now, whoever leads and the CDO read it, once; taken back, they read that.
  trial.news('dezernat')
  const told = ['it-koordination', 'geschaeftsstelle', 'cdo', 'dezernatsbuero']
  for (const person of told) trial.news(person)
  await says('zuständig M-03 entscheidet 12')
  for (const person of told)
    expect(oneLine(trial.news(person)), person).toMatch(
      /eine Zuständigkeit hat sich geändert\. Über M-03 \(Halb.*\) entscheidet ab heute: 12 – .*\. Bisher: IX – /,
    )
  expect(trial.news('recht')).toBe('')
  await says('rückgängig')
  expect(oneLine(trial.news('it-koordination'))).toContain('zurückgenommen')

  // Several are heard and told; what is missing is asked for; in either order and language.
  await says('zuständig M-03 wird gehört Amt 30')
  expect(await says('zuständig M-03 informiert')).toContain('Welche Stelle?')
  await says('Europa und Internationales')
  expect(await says('zuständig SM informiert 01-3, 30')).toContain(
    'Über SM wird ab heute informiert: 01-3 – Europa und Internationales und 30 – ',
  )
  expect(await says('zuständig SM weg 01-3 und 30')).toContain('Nicht mehr bei SM eingetragen: 01-3 – ')
  await says('responsible M-03 told 12')
  await says('zuständig stadtwerke beteiligt M-03')
  expect(await held()).toBe('IX | digitalisierung | stadtwerke | 30 | 01-3+12')
  expect(await says('zuständig SG informiert 30')).toContain('Über SG wird ab heute informiert: 30')

  const refusals: readonly (readonly [string, string])[] = [
    ['zuständig M-03 gehört 30', 'Das ist schon so eingetragen: 30, wird gehört (M-03)'],
    ['zuständig M-03 beteiligt digitalisierung', 'Stabsstelle Digitalisierung, federführend (M-03)'],
    ['zuständig M-03 federführend 12', '„zuweisen M-03“'],
    ['zuständig M-03 weg digitalisierung', '„zuweisen M-03“'],
    ['zuständig M-02 weg 12', '12 ist bei M-02 nicht eingetragen'],
    ['zuständig M-01 weg 30', '„zuständig SG weg 30“'],
    ['zuständig M-33 gehört 12', 'Ähnlich: M-0'],
    ['zuständig M-03 gehört Eurocitis', 'Ähnlich: Eurocities'],
    ['zuweisen M-03 Stelle wirtschaft', 'gehört zum Beirat und ist keine Stelle'],
    ['zuständig M-03 gehört 12, Eurocitis', 'Eine Stelle „Eurocitis'],
    [
      'zuständig M-03 gehört wirtschaft',
      '„Wirtschaft“ gehört zum Beirat und ist keine Stelle. Möglich sind Stellen und Partner, zum Beispiel 01-3, 12',
    ],
    ['zuständig M-03 entscheidet 12 und 30', 'kann nur eine Stelle eingetragen sein, die entscheidet'],
    ['zuständig M-03 informiert IX', 'Das ist schon so eingetragen: IX, entscheidet'],
    ['zuständig cdo aufgabe M-03 Daten', 'Das Kürzel „M-03“ ist schon vergeben. Frei ist zum Beispiel „A-01“'],
    ['zuständig M-03 gehürt 12', 'zum Beispiel „zuständig M-03 gehört 12“'],
    ['zuständig aufgabe weg A-01', 'Es sind noch keine Aufgaben eingetragen'],
    [`zuständig cdo aufgabe ${'Daten '.repeat(50)}`, '200'],
  ]
  for (const [text, expected] of refusals) expect(await says(text), text).toContain(expected)
  expect(await held()).toBe('IX | digitalisierung | stadtwerke | 30 | 01-3+12+30')

  // A task gets the next code, its offices, and goes with them.
  expect(await says('zuständig cdo aufgabe Daten ordnen, Grundlage: Ratsbeschluss')).toContain('A-01 Daten ordnen')
  expect(oneLine(trial.news('cdo'))).toContain('Eingetragen als Aufgabe des Chief Digital Officer: A-01 Daten ordnen.')
  await says('zuständig aufgabe A-07 Budget koordinieren')
  await says('zuständig A-01 federführend 12')
  expect(await says('zuständig cdo aufgabe daten ordnen')).toContain('federführend: 12')
  const tasks = async () => (await store.measures.tasksOf('DP')).map(({ code, ofCdo, basis }) => [code, ofCdo, basis])
  expect(await tasks()).toEqual([
    ['A-01', true, 'Ratsbeschluss'],
    ['A-07', false, null],
  ])
  await says('zuständig aufgabe weg A-01')
  expect(await tasks()).toEqual([['A-07', false, null]])
  await says('rückgängig')
  expect(await says('zuständig A-01')).toContain('federführend: 12')
})

it('“responsible annex” sends the register as a file to staff, without what is not public', async () => {
  await using trial = await aTrial(
    samplePlanWith(['    deputy: it-koordination\n', '    deputy: it-koordination\n    level: non-public\n']),
  )
  expect(oneLine(await trial.says('stadtwerke', 'zuständig anlage'))).toContain('fehlt Ihnen die Berechtigung')
  expect(oneLine(await trial.says('strategie', 'zuständig anlage pptx'))).toContain('Möglich sind: html, md')
  const said = oneLine(await trial.says('strategie', 'zuständig anlage md'))
  expect(said).toContain('zustaendigkeiten-DP-2026-09-21.md')
  expect(said).toContain('Eine nichtöffentliche Maßnahme steht nicht darin.')
})
