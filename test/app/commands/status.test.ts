import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“status” says at each phase where the round stands and what comes next', async () => {
  await using trial = await aTrial()
  const status = async (): Promise<string> => oneLine(await trial.says('cdo', '/masterplan status'))
  expect(await status()).toMatch(/Runde 2026-H1 \(abgeschlossen\) Beantwortet: 5 von 6, ohne Rückmeldung: 1./)
  expect(await status()).toContain('Die Runde 2026-H2 öffnet am Do., 01.10.2026, 09:00 Uhr.')
  await trial.at('2026-10-01T09:00')
  expect(await status()).toContain('Läuft bis Do., 29.10.2026, 18:00 Uhr (noch 20 Arbeitstage). Beantwortet: 0 von 6')
  await trial.says('smart-city', 'melden M-06 gelb 20 Läuft. Ursache: Ein Gutachten fehlt. Optionen: B.')
  await trial.says('strategie', 'melden M-02 grün 60 Fünf Kapitel liegen vor.')
  expect(await status()).toContain('Gegenüber 2026-H1: 1 besser, 0 schlechter, 0 gleich, 1 nicht vergleichbar.')
  expect(await status()).toContain('Rot 0, Gelb 1 – und warum • ▲ Gelb M-06: Ein Gutachten fehlt.')
  await trial.at('2026-10-30T09:00')
  expect(await status()).toContain('verspätete Antworten gehen bis Do., 05.11.2026, 18:00 Uhr.')
  expect(await status()).toContain('4 Rückmeldungen sind überfällig: M-01, M-03, M-04, M-05')
  await trial.at('2026-11-06T09:00')
  expect(await status()).toContain('endgültig geschlossen wird am Fr., 06.11.2026, 18:00 Uhr.')
  await trial.at('2026-11-09T09:00')
  expect(await status()).toContain(
    'Der Bericht ist noch zu entwerfen und muss bis Mo., 16.11.2026, 18:00 Uhr vorliegen.',
  )
  expect(await status()).toContain('4 Maßnahmen blieben ohne Rückmeldung: M-01, M-03, M-04, M-05')
  await trial.says('koordination', 'zwischenbericht entwurf')
  expect(await status()).toContain('Der Entwurf vom 09.11.2026 wartet auf die Freigabe')
  await trial.says('dezernat', 'zwischenbericht freigeben')
  expect(await status()).toContain('Der Bericht ist seit dem 09.11.2026 freigegeben. Die Runde 2027-H1 öffnet am')
})

it.each([
  ['stand M-06', /^M-06 Prüfung .* Federführung: Stabsstelle Digitalisierung .* ▲ Gelb · 20 % .* Zuletzt \(2026-H1/],
  ['stand m-06', /^M-06 Prüfung/],
  ['stand SG', /^Steuerung und Governance – Runde 2026-H2: 3 Maßnahmen .*M-01 .*M-03 .*M-05/],
  ['stand Beteiligung und Partner', /^Beteiligung und Partner – Runde 2026-H2: 2 Maßnahmen .*M-04 .*M-06/],
  ['stand Feld 2', /^Strategie und Masterplan – Runde 2026-H2: eine Maßnahme • M-02/],
  ['stand Stabsstelle Digitalisierung', /^Stabsstelle Digitalisierung – Runde 2026-H2: 6 Maßnahmen/],
  ['stand 12', /^12 – Amt für Informationsverarbeitung – Runde 2026-H2: eine Maßnahme • M-05/],
  ['stand gelb', /^Gelb – Runde 2026-H2: eine Maßnahme • M-06 .*▲ Gelb – A\.$/],
  ['status yellow', /: eine Maßnahme • M-06/],
  ['stand nicht begonnen', /keine Maßnahme\.$/],
] as const)('“%s” shows what is asked for', async (words, shown) => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('smart-city', 'melden M-06 gelb 20 Läuft. Ursache: A. Optionen: B.')
  expect(oneLine(await trial.says('cdo', words))).toMatch(shown)
})
