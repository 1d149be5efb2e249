import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'

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
