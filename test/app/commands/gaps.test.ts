import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { samplePlanWith } from '#test/support/plans.ts'

it('“gaps” shows what is missing and what mends it, before a round opens and when it does', async () => {
  await using trial = await aTrial(
    samplePlanWith(
      ['    responsible: strategie\n', ''],
      [
        'absent:\n      - { from: 2026-09-28, until: 2026-10-30, substitute: it-koordination }',
        'absent:\n      - { from: 2026-09-28, until: 2026-10-30 }',
      ],
      ['    deputy: it-koordination\n', ''],
    ),
  )
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  expect(oneLine(await trial.says('strategie', 'lücken'))).toContain('fehlt Ihnen die Berechtigung')
  const gaps = await says('lücken')
  expect(gaps).toContain('Ohne verantwortliche Person: M-02.')
  expect(gaps).toContain('Verantwortliche Person abwesend, ohne Vertretung: M-05.')
  expect(gaps).toContain('→ zuweisen M-02 Zuweisen')
  expect(gaps).toContain('→ zuweisen M-05 Vertretung Vertretung zuweisen')
  expect(await says('stand')).toContain('2 Lücken sind offen: „lücken“.')
  expect(oneLine(await trial.says('strategie', 'stand'))).not.toContain('Lücken')
  // Three working days before the round opens the coordination is told, once.
  trial.news('koordination')
  await trial.at('2026-09-28T09:00')
  expect(oneLine(trial.news('koordination'))).toContain(
    'Die Runde 2026-H2 öffnet am Do., 01.10.2026, 09:00 Uhr. Bis dahin sollte noch geklärt werden:',
  )
  await trial.at('2026-09-30T18:00')
  expect(trial.news('koordination')).toBe('')
  await says('zuweisen M-05 Vertretung it-koordination')
  await trial.at('2026-10-01T09:00')
  expect(oneLine(trial.news('koordination'))).toMatch(/Bitte klären Sie noch: • Ohne verantwortliche Person: M-02\./)
  await says('zuweisen M-02 strategie')
  expect(await says('lücken')).toContain('Keine Lücken')
})

it('gaps in who is responsible are named before a round opens, with what mends them', async () => {
  await using trial = await aTrial(
    samplePlanWith([
      '    name: Strategie und Masterplan\n',
      '    name: Strategie und Masterplan\n    accountable: IX\n',
    ]),
  )
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  await says('zuständig cdo aufgabe Daten ordnen')
  const gaps =
    /Ohne Stelle, die entscheidet: M-01, M-03, M-04, M-05, M-06\. Eintragen: „zuständig M-03 entscheidet 12“ .* Aufgaben ohne zuständige Stelle: A-01\./
  expect(await says('lücken')).toMatch(gaps)
  trial.news('koordination')
  await trial.at('2026-09-28T09:00')
  expect(oneLine(trial.news('koordination'))).toMatch(new RegExp(`öffnet am Do., 01.10.2026.*${gaps.source}`))
  for (const code of ['SG', 'BP']) await says(`zuständig ${code} entscheidet IX`)
  await says('zuständig A-01 federführend 12')
  expect(await says('lücken')).not.toMatch(/entscheidet|Aufgaben ohne/)
})
