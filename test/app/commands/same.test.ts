import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { samplePlanWith } from '#test/support/plans.ts'

it('“same” takes over the answer of the round before, with a button, a word, or a word and the code', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.calls('stabsstelle', 'same', { measure: 'M-01' })
  await trial.says('strategie', 'gleich')
  await trial.says('koordination', 'same M-04')
  for (const code of ['M-01', 'M-02', 'M-04']) {
    const [now, before] = [await trial.answer(code), await trial.answer(code, '2026-H1')]
    expect(now).toMatchObject({
      light: before?.light,
      percent: before?.percent,
      fields: { text: before?.fields['text'] },
    })
    expect(now).toMatchObject({ carriedFrom: before?.id, unchangedRounds: 1 })
  }
})

it('asks for which measure when several are open, and takes its number in the list', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const question = oneLine(await trial.says('netzwerke', 'unverändert'))
  expect(question).toMatch(/1\. M-04 .* 2\. M-06/)
  await trial.says('netzwerke', '2')
  expect(await trial.answer('M-06')).toMatchObject({ unchangedRounds: 1, author: 'netzwerke', behalf: 'smart-city' })
})

it('said twice, the word does nothing for somebody else: what one only deputises for is chosen first', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  const says = async (text: string): Promise<string> => oneLine(await trial.says('smart-city', text))
  expect(await says('unverändert')).toContain('Danke, gespeichert: M-06')
  for (const again of ['unverändert', 'alles unverändert', 'melden grün 60 Es läuft.']) {
    const question = await says(again)
    expect(question, again).toContain('Sie selbst sind gerade nicht gefragt')
    expect(question, again).toContain('1. M-02 Integrierter Masterplan 2025')
    expect(await says('abbrechen')).toContain('Abgebrochen')
  }
  expect(await trial.answer('M-02')).toBeUndefined()
  await says('unverändert')
  expect(await says('M-02')).toContain('Danke, gespeichert: M-02')
  expect(await says('unverändert')).toContain('Bei Ihnen ist gerade nichts offen')
})

it('“same all” takes over everything that is complete, names the rest with why, and asks for nothing', async () => {
  const cause = '        cause: Die Zulieferungen mehrerer Fachämter haben sich verzögert.\n'
  await using trial = await aTrial(samplePlanWith([cause, '']))
  await trial.at('2026-10-26T09:30')
  expect(oneLine(await trial.says('smart-city', 'aufgaben'))).toContain('→ unverändert alle Alle unverändert')
  const taken = oneLine(await trial.says('smart-city', 'alles unverändert'))
  expect(taken).toMatch(/^Danke, unverändert übernommen ist eine Maßnahme: M-06 .*: ■ Nicht begonnen\. Unverändert/)
  expect(taken).toContain('Nicht übernommen • M-02 Integrierter Masterplan 2025: Es fehlt: Ursache.')
  expect(taken).toMatch(/→ unverändert M-02 .* → melden M-02/)
  expect(await trial.answer('M-06')).toMatchObject({ unchangedRounds: 1 })
  expect(await trial.answer('M-02')).toBeUndefined()
  expect(oneLine(await trial.says('smart-city', 'same all'))).toMatch(/^Es ist nichts unverändert übernommen worden/)
  await trial.says('smart-city', 'unverändert M-02')
  await trial.says('smart-city', 'Es fehlen Zulieferungen.')
  expect(oneLine(await trial.says('smart-city', 'unverändert alle'))).toContain('Bei Ihnen ist gerade nichts offen.')
})

it('does not replace what was said anew in this round unless it is meant', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:00')
  await trial.says('strategie', 'melden M-02 rot 10 Jetzt fehlt alles. Ursache: Start. Optionen: Zuarbeit.')
  const kept = oneLine(await trial.says('strategie', 'unverändert M-02'))
  expect(kept).toMatch(
    /^Zu M-02 .* liegt in dieser Runde schon ein neuer Sachstand vor; .*Rot · 10 %.*Jetzt fehlt alles/,
  )
  expect(kept).toContain('→ unverändert M-02 ja Vorrunde übernehmen')
  await trial.calls('strategie', 'same', { measure: 'M-02' })
  expect(await trial.answer('M-02')).toMatchObject({ light: 'red', seq: 1 })
  await trial.says('strategie', 'unverändert M-02 ja')
  const before = await trial.answer('M-02', '2026-H1')
  expect(await trial.answer('M-02')).toMatchObject({ light: before?.light, carriedFrom: before?.id, seq: 2 })
})
