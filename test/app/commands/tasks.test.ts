import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“tasks” shows what is open with last time’s answer, own measures first, and what is answered already', async () => {
  await using trial = await aTrial()
  const tasks = async (): Promise<string> => oneLine(await trial.says('smart-city', 'aufgaben'))
  expect(await tasks()).toBe('Bei Ihnen ist nichts offen. Die nächste Abfrage beginnt am Do., 01.10.2026, 09:00 Uhr.')
  await trial.at('2026-10-01T09:00')
  const open = await tasks()
  expect(open).toMatch(/^2 Rückmeldungen .* M-06 .*bis Do., 29.10.2026, 18:00 Uhr.* M-02 .*in Vertretung/)
  expect(open).toContain('Zuletzt (2026-H1, 30.04.2026): ■ Nicht begonnen')
  await trial.says('smart-city', 'melden M-06 grün 20 Die Prüfung hat begonnen.')
  expect(await tasks()).toMatch(/^Eine Rückmeldung .* M-02 .* Schon beantwortet M-06 [^:]*: Grün/)
  await trial.says('strategie', 'unverändert')
  expect(await tasks()).toMatch(/^Bei Ihnen ist alles beantwortet./)
})

it('“tasks” shows what is offered or asked for, and a bare yes or no answers the only offer', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
  await says('strategie', 'abgeben M-02 an netzwerke')
  const listed = await says('netzwerke', 'aufgaben')
  expect(listed).toContain('Sachgebietsleitung Strategie möchte M-02 Integrierter Masterplan 2025 an Sie abgeben')
  expect(listed).toContain('übernehmen M-02 ja')
  expect(await says('netzwerke', 'ablehnen')).toContain('M-02 bleibt, wo es war')
  expect(await says('netzwerke', 'nein')).toContain('Gerade ist keine Frage offen')
  await says('netzwerke', 'übernehmen M-02')
  expect(await says('strategie', 'aufgaben')).toContain('möchte M-02 Integrierter Masterplan 2025 von Ihnen übernehmen')
  expect(await says('strategie', 'Ja!')).toContain('M-02 Integrierter Masterplan 2025 liegt jetzt bei')
})
