import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { samplePlanWith } from '#test/support/plans.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“role” gives and takes a role, and never leaves the plan without a coordinator', async () => {
  await using trial = await aTrial()
  const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
  expect(await says('strategie', 'rolle strategie koordination')).toContain('fehlt Ihnen die Berechtigung')
  expect(await says('cdo', 'rolle koordination koordination nehmen')).toContain('keine Koordination mehr')
  expect(await says('cdo', 'rolle strategie koordination')).toContain('hat jetzt die Rolle Koordination')
  expect(oneLine(trial.news('strategie'))).toContain('Sie haben jetzt die Rolle Koordination.')
  expect(await says('cdo', 'rolle koordination koordination nehmen')).toContain('hat die Rolle Koordination nicht mehr')
  expect(await says('koordination', 'rolle europa koordination')).toContain('fehlt Ihnen die Berechtigung')
  expect(await says('strategie', 'rolle strategie admin')).toContain('fehlt Ihnen die Berechtigung')
  expect(await says('strategie', 'rolle europa Freigabe nehmen')).toContain('hat die Rolle Freigabe nicht')
  expect(await says('strategie', 'rolle europa gremienbetreuung vertretung')).toContain('gibt es keine Vertretung')
  expect(await says('strategie', 'rolle cdo cdo vertretung')).toContain('hat die Rolle CDO selbst')
  expect(await says('strategie', 'rolle europa')).toContain('Welche Rolle?')
  expect(await says('strategie', 'liaison')).toContain('hat jetzt die Rolle Gremienbetreuung')
  expect(await says('strategie', 'rückgängig')).toContain(
    'Zurückgenommen: Änderung der Rolle von Sachbearbeitung Europa',
  )
  expect((await trial.store.directories.read()).roles.filter(({ person }) => person === 'europa')).toEqual([])
  // A second pair of eyes cannot be one's own.
  expect(await says('strategie', 'rolle strategie freigabe')).toContain('kann sich niemand selbst geben')
  // Nor that of a helper of one's own.
  for (const role of ['freigabe', 'cdo', 'cdo vertretung'])
    expect(await says('strategie', `rolle europa ${role}`)).toContain('Dafür zuständig: ')
  expect(await says('strategie', 'rolle cdo cdo nehmen')).toContain('gibt und nimmt nur, wer sie selbst hat')
  trial.news('dezernat')
  expect(await says('cdo', 'rolle europa freigabe')).toContain('hat jetzt die Rolle Freigabe')
  expect(oneLine(trial.news('dezernat'))).toContain('Europa und Internationales hat jetzt die Rolle Freigabe')
})

it('a deputy has the rights and the notices of the coordination while it is away, and only then', async () => {
  await using trial = await aTrial()
  const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
  expect(await says('cdo', 'rolle geschaeftsstelle koordination vertretung')).toContain(
    'vertritt jetzt die Rolle Koordination',
  )
  expect(await says('geschaeftsstelle', 'erinnern')).toContain('fehlt Ihnen die Berechtigung')
  await says('koordination', 'abwesend 1.10.–9.10.')
  await trial.at('2026-10-01T09:00')
  expect(oneLine(trial.news('geschaeftsstelle'))).toContain('Die Runde 2026-H2 ist eröffnet')
  await trial.at('2026-10-02T10:00')
  expect(await says('geschaeftsstelle', 'erinnern M-02')).toContain('wird jetzt erinnert')
  await trial.at('2026-10-12T10:00')
  expect(await says('geschaeftsstelle', 'erinnern M-02')).toContain('fehlt Ihnen die Berechtigung')
})

it('four eyes stay: whoever stands in for a releaser does not release their own draft', async () => {
  await using trial = await aTrial(
    samplePlanWith(
      ['    roles: [releaser]\n', ''],
      [
        '    roles: [cdo, releaser]\n',
        '    roles: [cdo, releaser]\n    absent:\n      - { from: 2026-10-01, until: 2026-12-31, substitute: koordination }\n',
      ],
    ),
  )
  await trial.at('2026-11-09T10:00')
  expect(oneLine(await trial.says('koordination', 'zwischenbericht entwurf'))).toContain('Entwurf')
  expect(oneLine(await trial.says('koordination', 'zwischenbericht freigeben'))).toContain('Vier-Augen-Prinzip')
})

it('where nobody releases yet, whoever manages people gives the first the role', async () => {
  await using trial = await aTrial(
    samplePlanWith(['    roles: [releaser]\n', ''], ['    roles: [cdo, releaser]\n', '']),
  )
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  expect(await says('rolle europa freigabe')).toContain('hat jetzt die Rolle Freigabe')
  expect(await says('rolle strategie freigabe')).toContain('Dafür zuständig: Sachbearbeitung Europa')
  expect(await says('rolle strategie cdo')).toContain('hat jetzt die Rolle CDO')
})
