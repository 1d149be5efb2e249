import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { samplePlanWith } from '#test/support/plans.ts'

it('shows what a measure builds on, enters more with an address, and takes it back', async () => {
  await using trial = await aTrial()
  const says = async (person: string, text: string) => oneLine(await trial.says(person, text))
  expect(await says('strategie', 'bezug M-02')).toMatch(
    /DIN SPEC 91387 \(Norm\).*Eurocities.*\(Netzwerk\).*\(Förderprojekt\)/,
  )
  expect(await says('strategie', 'bezüge')).toMatch(/^Bezüge von M-02 .*Eurocities/)
  expect(await says('strategie', 'bezug M-99')).not.toContain('freiwillig')
  const added = await says('koordination', 'bezug M-02 neu Norm DIN SPEC 91607 https://www.dinmedia.example/91607')
  expect(added).toContain('Eingetragen zu M-02: DIN SPEC 91607, https://www.dinmedia.example/91607.')
  const reference = (await trial.store.references.of('DP')).find(({ title }) => title === 'DIN SPEC 91607')
  expect(reference).toMatchObject({ kind: 'norm', url: 'https://www.dinmedia.example/91607', position: 6 })
  expect(await says('koordination', 'stand M-02')).toContain('DIN SPEC 91607')
  await says('koordination', 'rückgängig')
  for (const bad of [
    'https://evil.example/"><script>',
    'javascript:alert(1)',
    'ftp://a.example',
    "http://a.example/'x'",
  ])
    expect(await says('koordination', `bezug M-02 neu Norm <b>DIN</b> ${bad}`), bad).toContain(
      'passt hier nicht als Internetadresse. Möglich ist eine, die mit https:// oder http:// beginnt',
    )
  expect(await trial.store.references.of('DP')).toHaveLength(5)
  // The address may stand first and have a question mark; a name may have a colon.
  await says('koordination', 'bezug M-02 neu Norm https://www.dinmedia.example/?nr=91607 DIN:91607')
  expect(await says('strategie', 'bezug M-02')).toContain('DIN:91607')
  await says('koordination', 'rückgängig')
  expect(await says('strategie', 'bezug M-02')).not.toContain('91607')
  expect(await says('koordination', 'bezug M-02 streichen Eurocities')).toContain('Gestrichen bei M-02: Eurocities.')
  expect(await says('strategie', 'bezug M-03')).toContain('Zu M-03 ist kein Bezug eingetragen.')
})

it('only the coordination enters them, and what is not public shows its references to nobody else', async () => {
  await using trial = await aTrial(
    samplePlanWith(['    responsible: strategie\n', '    responsible: strategie\n    level: internal\n']),
  )
  expect(await trial.says('strategie', 'bezug M-02 neu Norm DIN 1')).toContain('fehlt Ihnen die Berechtigung')
  expect(await trial.says('recht', 'bezug M-02')).not.toContain('DIN SPEC')
  expect(await trial.says('koordination', 'bezug M-99')).toContain('M-99')
  expect(await trial.says('koordination', 'bezug M-03 neu Norm https://www.example')).toMatch(/Text|heißt/)
})
