import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“open” shows what is missing, office by office, and since when it is overdue', async () => {
  await using trial = await aTrial()
  const open = async (): Promise<string> => oneLine(await trial.says('cdo', 'offen'))
  expect(await open()).toMatch(/^Es läuft gerade keine Abfragerunde. Die nächste öffnet am Do., 01.10.2026, 09:00 Uhr./)
  await trial.at('2026-10-01T09:00')
  await trial.says('smart-city', 'melden M-06 grün 20 Läuft.')
  expect(await open()).toMatch(/^Offen: 5 von 6 Rückmeldungen. Stabsstelle Digitalisierung • M-01 .* – bis Do., 29/)
  expect(await open()).not.toMatch(/M-06|Sachgebietsleitung/)
  await trial.at('2026-10-30T09:00')
  expect(await open()).toContain('überfällig seit Do., 29.10.2026, 18:00 Uhr')
  for (const code of ['M-01', 'M-02', 'M-03', 'M-04', 'M-05'])
    await trial.says('koordination', `melden ${code} grün 50 Läuft.`)
  expect(await open()).toBe('In der Runde 2026-H2 ist nichts mehr offen.')
})
