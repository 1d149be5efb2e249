import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { samplePlanWith } from '#test/support/plans.ts'

const register = (plan: string): string =>
  plan
    .replace(
      '  - code: SG\n    name: Steuerung und Governance\n',
      '  - code: SG\n    name: Steuerung und Governance\n    accountable: IX\n    informed: [01-3]\n',
    )
    .replace('    responsible: umsetzung\n', '    responsible: umsetzung\n    consulted: [30]\n    informed: [IX]\n')
    .replace(
      '# --- Frühere Runden',
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

# --- Frühere Runden`,
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
  expect(await says('recht', 'zuständig 12')).toContain(
    'Ab 01.01.2027: 12 – Amt für Informationsverarbeitung heißt dann',
  )
})

it('what is not public is shown only to those who may see it', async () => {
  await using trial = await aTrial(
    samplePlanWith().replace('    deputy: it-koordination\n', '    deputy: it-koordination\n    level: non-public\n'),
  )
  expect(oneLine(await trial.says('recht', 'zuständig digitalisierung'))).not.toContain('M-05')
  expect(oneLine(await trial.says('recht', 'zuständig M-05'))).toContain('kenne ich nicht')
  expect(oneLine(await trial.says('umsetzung', 'zuständig M-05'))).toContain('antwortet')
})
