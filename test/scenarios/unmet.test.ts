import { expect, it } from 'vitest'
import { aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { catalogue } from '#text/catalogue.ts'

const { gaps, rounds } = catalogue('de')

it('who accepts the invitation late reads one prompt as things stand, and the coordination knows who has not', async () => {
  await using trial = await aTrial()
  for (const person of ['strategie', 'smart-city', 'stadtwerke']) trial.isUnmet(person)
  await trial.at('2026-10-04T12:00')
  expect(trial.news('koordination')).not.toContain(gaps.kinds['not-met'])
  await trial.at('2026-10-05T12:00')
  const told = oneLine(trial.news('koordination'))
  expect(told).toContain(gaps.unmet('2026-H2'))
  expect(told).toContain('Sachgebietsleitung Strategie (M-02; seit 01.10.2026)')
  expect(told).toContain('(M-04; seit 01.10.2026)')

  await trial.at('2026-10-21T12:00')
  expect(trial.news('koordination')).not.toContain(gaps.kinds['not-met'])
  expect(trial.news('strategie')).toBe('')
  const before = trial.posts.length
  await trial.meets('strategie')
  const asked = oneLine(trial.news('strategie'))
  expect(trial.posts).toHaveLength(before + 1)
  expect(asked).toMatch(/^Guten Tag, Sachgebietsleitung Strategie, .* bis Do\., 29\.10\.2026, 18:00 Uhr; .* M-02 /)
  expect(asked).not.toContain('Zur Erinnerung')
  const open = oneLine(await trial.says('koordination', 'lücken'))
  expect(open).toContain('(M-04; seit 01.10.2026)')
  expect(open).not.toContain('Sachgebietsleitung Strategie')

  await trial.at('2026-10-30T12:00')
  await trial.meets('smart-city')
  const late = oneLine(trial.news('smart-city'))
  expect(late).toMatch(
    /^Guten Tag, .* Die Frist war Do\., 29\.10\.2026, 18:00 Uhr; .* noch bis Do\., 05\.11\.2026, 18:00 Uhr/,
  )
  expect(late).toMatch(/ M-06 .* Sie sind als Vertretung eingetragen .* M-02 /)
  expect(late).not.toContain('Zur Erinnerung')

  trial.news('koordination')
  await trial.at('2026-11-12T12:00')
  const [silent, unasked] = oneLine(trial.news('koordination')).split(rounds.notAsked)
  expect(silent).toMatch(/Ohne Rückmeldung blieben: .* M-02 .* M-06 /)
  expect(unasked).toMatch(/^ • M-04 /)
  await trial.meets('stadtwerke')
  expect(trial.news('stadtwerke')).toBe('')
  expect(await trial.store.outbox.unmet()).toEqual([])
})

it('a prompt that waited while the dates moved is put with those that hold, and nothing is said of the move', async () => {
  await using trial = await aTrial()
  for (const person of ['strategie', 'stadtwerke', 'smart-city']) trial.isUnmet(person)
  const met = async (person: string): Promise<string> => {
    const before = trial.posts.length
    await trial.meets(person)
    expect(trial.posts).toHaveLength(before + 1)
    return oneLine(trial.news(person))
  }
  await trial.at('2026-10-20T12:00')
  await trial.says('koordination', 'runde verlängern 05.11.2026')
  await trial.at('2026-10-21T12:00')
  expect(await met('strategie')).toMatch(/^Guten Tag, .* bis Do\., 05\.11\.2026, 18:00 Uhr; .* M-02 /)
  await trial.says('koordination', 'runde verlegen 21.12.2026')
  await trial.at('2026-11-07T12:00')
  await trial.says('koordination', 'zuweisen M-06 netzwerke')
  await trial.meets('smart-city')
  expect(trial.news('smart-city')).not.toContain('Guten Tag')
  expect(await met('stadtwerke')).toMatch(/^Guten Tag, .* bis Do\., 12\.11\.2026, 18:00 Uhr; .* M-04 /)
})
