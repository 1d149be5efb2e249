import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“history” tells a measure’s answers, newest first, internal notes apart', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('stabsstelle', 'grün 80 Das Konzept liegt vor. Intern: Der Termin wackelt.')
  const told = oneLine(await trial.says('cdo', 'verlauf M-01'))
  expect(told).toMatch(/^M-01 .* 2026-H2 \(01.10.2026\) ● Grün · 80 % .* 2026-H1 \(30.04.2026\) ▲ Gelb · 60 %/)
  expect(told).not.toContain('Der Termin wackelt.')
  expect(told).not.toContain('zum zweiten Mal angefordert')
})

it('tells partners only of their own measures, and where nothing came', async () => {
  await using trial = await aTrial()
  expect(oneLine(await trial.says('stadtwerke', 'verlauf M-04'))).toContain('2026-H1 (30.04.2026) ● Grün · 40 %')
  expect(oneLine(await trial.says('stadtwerke', 'verlauf M-01'))).toContain('fehlt Ihnen die Berechtigung')
  expect(oneLine(await trial.says('cdo', 'verlauf M-05'))).toContain('2026-H1 Keine Rückmeldung')
})
