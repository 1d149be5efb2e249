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

const fieldWithout = (code: string): [string, string] => {
  const field = new RegExp(`  - code: ${code}\\n.*\\n`).exec(samplePlanWith())?.[0] ?? ''
  return [`${field}    accountable: IX\n`, field]
}

it('gaps in who is responsible are named before a round opens, with what mends them', async () => {
  await using trial = await aTrial(samplePlanWith(...['SG', 'BP'].map((code): [string, string] => fieldWithout(code))))
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  await says('zuständig cdo aufgabe Daten ordnen')
  const gaps =
    /Ohne Stelle, die entscheidet: M-01, M-03, M-04, M-05, M-06\. Eintragen: „zuständig M-03 entscheidet 12“ .* Aufgaben ohne zuständige Stelle: A-05\./
  expect(await says('lücken')).toMatch(gaps)
  trial.news('koordination')
  await trial.at('2026-09-28T09:00')
  expect(oneLine(trial.news('koordination'))).toMatch(new RegExp(`öffnet am Do., 01.10.2026.*${gaps.source}`))
  // Once told, the coordination is left alone with it: nobody waits for that in the round.
  await trial.at('2026-10-01T09:00')
  expect(trial.news('koordination')).not.toMatch(/entscheidet|Aufgaben ohne/)
  for (const code of ['SG', 'BP']) await says(`zuständig ${code} entscheidet IX`)
  await says('zuständig A-05 federführend 12')
  expect(await says('lücken')).not.toMatch(/entscheidet|Aufgaben ohne/)
})

it('a plan that says nowhere who decides has one gap, also where a round is opened at once; points of motions have none', async () => {
  await using trial = await aTrial(
    samplePlanWith(
      ...['SG', 'SM', 'BP'].map(fieldWithout),
      ...['A-03', 'A-04'].map((code): [string, string] => taskWithout(code)),
    ),
  )
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  const gap = /Wer entscheidet, ist noch für keine Maßnahme festgelegt\. Eintragen: „zuständig M-03 entscheidet 12“/
  expect(await says('lücken')).toMatch(gap)
  expect(await says('stand')).toContain('Eine Lücke ist offen')
  await says('antrag AN/1311/2021 fragen 5.10.2026')
  expect(oneLine(trial.news('koordination'))).not.toContain('Wer entscheidet')
  await says('runde öffnen')
  expect(await says('ja')).toMatch(gap)
})

const taskWithout = (code: string): [string, string] => {
  const task = new RegExp(`  - code: ${code}\\n(?:    .*\\n)*?    accountable: IX\\n`).exec(samplePlanWith())?.[0] ?? ''
  return [task, task.replace('    accountable: IX\n', '')]
}
