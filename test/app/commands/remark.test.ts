import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“remark” keeps a note for those concerned, and opens nothing again', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('smart-city', 'melden M-06 grün 20 Läuft.')
  trial.news('smart-city')
  expect(oneLine(await trial.says('smart-city', 'anmerkung M-06 Nein.'))).toContain('fehlt Ihnen die Berechtigung')
  expect(oneLine(await trial.says('koordination', 'anmerkung M-06'))).toContain('Was möchten Sie festhalten?')
  expect(oneLine(await trial.says('koordination', 'Mit Amt 12 besprochen.'))).toBe(
    'Die Anmerkung zu M-06 ist festgehalten; sie ist intern und steht in keinem Bericht.',
  )
  expect(trial.news('smart-city')).toBe('')
  expect((await trial.request('M-06')).query).toBeNull()
  for (const [who, what] of [
    ['cdo', 'stand M-06'],
    ['cdo', 'verlauf M-06'],
    ['smart-city', 'verlauf M-06'],
  ] as const)
    expect(oneLine(await trial.says(who, what))).toContain('Anmerkung (01.10.2026): Mit Amt 12 besprochen.')
  expect(oneLine(await trial.says('stadtwerke', 'stand M-06'))).not.toContain('Amt 12 besprochen')
  await trial.at('2026-11-09T09:00')
  await trial.says('koordination', 'remark M-06 Also kept in English.')
  await trial.says('koordination', 'zwischenbericht entwurf')
  await trial.says('cdo', 'zwischenbericht vorschau')
  const paper = trial.posts.at(-1)?.files.map(({ bytes }) => new TextDecoder().decode(bytes)) ?? []
  expect(paper.join('')).toContain('Läuft.')
  expect(paper.join('')).not.toMatch(/besprochen|Also kept/)
})
