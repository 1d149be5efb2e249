import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { samplePlanWith } from '#test/support/plans.ts'

it('“record” enters what came by phone, marked so, with a copy to whoever is responsible', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-05T09:00')
  trial.news('smart-city')
  const receipt = oneLine(
    await trial.says('koordination', 'erfassen M-06 Telefon gelb 20 Stockt. Ursache: Start. Optionen: Zuarbeit.'),
  )
  expect(receipt).toMatch(
    /gespeichert: M-06.*Gelb · 20 %.*Telefonisch mitgeteilt, eingetragen durch die Koordination\./,
  )
  expect(await trial.answer('M-06')).toMatchObject({ source: 'phone', author: 'koordination', behalf: 'smart-city' })
  expect(oneLine(trial.news('smart-city'))).toMatch(/hat die Koordination für Sie eingetragen: ▲ Gelb.*→ melden M-06/)
  expect(oneLine(await trial.says('cdo', 'verlauf M-06'))).toContain('Telefonisch mitgeteilt')
  await trial.says('smart-city', 'melden M-06 grün 30 Wieder in Gang.')
  expect(oneLine(trial.news('koordination'))).toMatch(/M-06 .* liegt ein neuerer Sachstand vor; er ersetzt Ihren/)
  expect(oneLine(await trial.says('smart-city', 'erfassen M-06 Telefon grün 1 X.'))).toContain('Berechtigung')
  await trial.says('koordination', 'record M-06 mail green 40 Told by mail.')
  expect(await trial.answer('M-06')).toMatchObject({ source: 'mail', seq: 3 })
  expect(oneLine(trial.news('smart-city'))).not.toContain('ersetzt Ihren')
})

it('asks step by step as “report” does, is kept as a draft, and works between grace and freeze', async () => {
  await using trial = await aTrial()
  await trial.at('2026-11-06T10:00')
  const says = async (text: string): Promise<string> => oneLine(await trial.says('koordination', text))
  expect(await says('erfassen')).toContain('Um welche Maßnahme geht es?')
  expect(await says('M-06')).toContain('Wie kam die Antwort? 1. Telefon 2. E-Mail')
  expect(await says('Brief')).toContain('„Brief“ passt hier nicht. Möglich sind: Telefon, E-Mail.')
  expect(await says('E-Mail')).toContain('Welche Ampel')
  expect(await says('abbrechen')).toContain('Mit „erfassen M-06“ machen Sie weiter.')
  expect(await says('erfassen M-06')).toContain('Welche Ampel')
  for (const text of ['grün', 'weiter', 'Die Prüfung läuft.', 'weiter', 'weiter', 'ja']) await says(text)
  expect(await trial.answer('M-06')).toMatchObject({ source: 'mail', light: 'green', late: true })
})

it('the paper does not tell how an answer came in', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-05T09:00')
  await trial.says('koordination', 'erfassen M-06 Telefon grün 20 Läuft gut.')
  await trial.at('2026-11-09T09:00')
  await trial.says('koordination', 'zwischenbericht entwurf')
  await trial.says('cdo', 'zwischenbericht vorschau')
  const paper =
    trial.posts
      .at(-1)
      ?.files.map(({ bytes }) => new TextDecoder().decode(bytes))
      .join('') ?? ''
  expect(paper).toContain('Läuft gut.')
  expect(paper).not.toMatch(/[Tt]elefon/)
})

it('enters the answer of a partner whom nobody in the directory speaks for, says so, and labels it in the paper', async () => {
  const alone = [
    'lead: digitalisierung\n    responsible: smart-city\n    deputy: netzwerke',
    'lead: navigator',
  ] as const
  await using trial = await aTrial(samplePlanWith(alone))
  await trial.at('2026-10-05T09:00')
  const says = async (person: string, text: string): Promise<string> => oneLine(await trial.says(person, text))
  expect(await says('koordination', 'lücken')).toMatch(
    /Partner, der federführend ist, ohne Person .*Smart City Navigator/,
  )
  expect(await says('koordination', 'erfassen M-06 Telefon grün 20 Läuft gut.')).toContain(
    'Für den Partner Smart City Navigator eingetragen.',
  )
  // The deputy is staff: what they write is the administration's.
  expect(await says('netzwerke', 'melden M-04 grün 50 Vorerst.')).not.toContain('Beitrag des Partners')
  expect(await says('stadtwerke', 'melden M-04 grün 60 Auch hier.')).toContain('Beitrag des Partners Stadtwerke Köln.')
  expect(await says('cdo', 'verlauf M-06')).toContain('Für den Partner Smart City Navigator eingetragen.')
  await trial.at('2026-11-09T09:00')
  await trial.says('koordination', 'zwischenbericht entwurf')
  const [known] = await trial.store.rounds
    .of('DP')
    .then((rounds) =>
      Promise.all(rounds.filter(({ label }) => label === '2026-H2').map(({ id }) => trial.store.papers.ofRound(id))),
    )
  const version = known?.versions.at(-1)
  const facts = version && (await trial.store.papers.facts(version))
  expect(facts?.profiles.flatMap(({ code, now }) => (now?.partner === undefined ? [] : [[code, now.partner]]))).toEqual(
    [
      ['M-04', 'Stadtwerke Köln'],
      ['M-06', 'Smart City Navigator'],
    ],
  )
})
