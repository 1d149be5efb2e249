import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

it('“field” lists the fields, adds and renames one, and puts measures into it', async () => {
  await using trial = await aTrial()
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  const fields = async () => (await trial.book()).fields.map(({ code, name }) => `${code} ${name}`)
  expect(oneLine(await trial.says('strategie', 'handlungsfeld neu XY Neu'))).toContain('fehlt Ihnen die Berechtigung')
  expect(await says('handlungsfeld')).toContain('• SG Steuerung und Governance: 3 Maßnahmen')
  expect(await says('handlungsfeld neu SG')).toContain(
    'Das Kürzel „SG“ ist schon vergeben. Frei ist zum Beispiel „SG1“.',
  )
  expect(await says('ÖV')).toContain('Wie heißt das Handlungsfeld?')
  expect(await says('Öffentliche Verwaltung')).toContain('„handlungsfeld zuordnen ÖV M-03, M-04“')
  expect(await says('handlungsfeld zuordnen ÖV M-03, m04')).toContain('Im Handlungsfeld „Öffentliche Verwaltung“: M-03')
  expect(oneLine(await trial.says('cdo', 'stand ÖV'))).not.toContain('unbekannt')
  // Someone else has put a measure into it meanwhile: it is not taken away any more.
  await says('rückgängig')
  expect((await trial.book()).measures.filter(({ field }) => field === 'DP:ÖV')).toEqual([])
  expect(await says('handlungsfeld umbenennen ÖV Verwaltung')).toContain(
    'Handlungsfeld ÖV heißt jetzt „Verwaltung“ (bisher „Öffentliche Verwaltung“).',
  )
  expect(await fields()).toContain('ÖV Verwaltung')
  await says('rückgängig')
  expect(await fields()).toContain('ÖV Öffentliche Verwaltung')
  expect(await says('handlungsfeld umbenennen Quatsch Neu')).toContain('„Quatsch“ passt hier nicht. Möglich sind: SG')
  await says('abbrechen')
  await says('handlungsfeld neu ZZ Zuletzt')
  await trial.says('cdo', 'handlungsfeld zuordnen ZZ M-01')
  expect(await says('rückgängig')).toContain('Inzwischen hat sich daran etwas geändert')
})

it('the norm a field is taken from is named with it, changed, taken out and shown', async () => {
  await using trial = await aTrial()
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  expect(await says('handlungsfeld neu BP3 Test quelle DIN SPEC 91387')).toContain(
    'Angelegt: Handlungsfeld BP3 Test. Quelle: DIN SPEC 91387.',
  )
  expect(await says('handlungsfeld')).toContain('• BP3 Test: keine Maßnahme. Quelle: DIN SPEC 91387')
  expect(await says('zuständig Test')).toContain('Quelle: DIN SPEC 91387')
  expect(await says('handlungsfeld ändern BP3 quelle ISO 37120')).toContain(
    'Quelle zum Handlungsfeld BP3: ISO 37120 (bisher DIN SPEC 91387).',
  )
  expect(await says('handlungsfeld quelle BP3 keine')).toContain('Handlungsfeld BP3 ist jetzt ohne Quelle')
  await says('rückgängig')
  expect(await says('handlungsfeld umbenennen BP3 Probe, Quelle: Smart City Charta')).toContain(
    'Handlungsfeld BP3 heißt jetzt „Probe“ (bisher „Test“). Quelle zum Handlungsfeld BP3: Smart City Charta (bisher ISO 37120).',
  )
  await says('handlungsfeld neu OS Open Source im Rathaus 2030')
  const fields = (await trial.book()).fields.map(({ code, name, source }) => [code, name, source])
  expect(fields).toContainEqual(['BP3', 'Probe', 'Smart City Charta'])
  expect(fields).toContainEqual(['OS', 'Open Source im Rathaus 2030', null])
})
