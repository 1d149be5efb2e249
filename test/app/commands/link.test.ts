import { expect, it } from 'vitest'
import { linkAlphabet } from '#domain/link-code.ts'
import { type ATrial, aTrial } from '#test/support/a-trial.ts'
import { oneLine } from '#test/support/one-line.ts'
import { samplePlanWith } from '#test/support/plans.ts'

const talker = (trial: ATrial) => async (who: string, text: string, channel?: string) =>
  oneLine(await trial.says(who, text, channel))

/** The code in an answer of the bot. */
const codeIn = (said: string): string => /Code: ([A-Z\d]{4}-[A-Z\d]{4}),/.exec(said)?.[1] ?? 'no code'

it('a code from one account links another one, once; the older ones are told, and nobody keeps the code', async () => {
  await using trial = await aTrial()
  await trial.at('2026-10-01T09:30')
  const says = talker(trial)
  const said = await says('strategie', 'verbinden')
  const code = codeIn(said)
  expect(said).toContain('gültig bis Fr., 02.10.2026, 09:30 Uhr')
  expect([...code.replace('-', '')].every((character) => linkAlphabet.includes(character))).toBe(true)
  // On the account that has it already it changes nothing.
  expect(await says('strategie', `verbinden ${code}`)).toContain('Dieses Konto gehört schon zu')

  trial.news('strategie')
  const greeted = await says('privat', ` ${code.toLowerCase().replace('-', '–')}. `)
  expect(greeted).toContain('Willkommen, Sachgebietsleitung Strategie. Dieses Konto auf Console ist jetzt mit Ihnen')
  expect(greeted).toContain('M-02 Integrierter Masterplan 2025')
  expect(oneLine(trial.news('strategie'))).toContain(
    'Mit Ihnen ist jetzt auch ein Konto auf Console verbunden. Waren Sie',
  )
  expect(await says('privat', 'melden M-02 grün 60 Läuft.')).toContain('M-02')
  expect((await trial.answer('M-02'))?.author).toBe('strategie')

  expect(await says('fremd', code)).toContain('schon benutzt oder abgelaufen')
  const book = await trial.store.audits.of('strategie')
  expect(book.map(({ act }) => act)).toEqual(expect.arrayContaining(['link-code-made', 'account-linked']))
  expect(JSON.stringify(book)).not.toContain(code.slice(0, 4))
  // A new code takes the place of the old one, and dies with the day.
  const [old, fresh] = [codeIn(await says('strategie', 'link')), codeIn(await says('strategie', 'verknüpfen'))]
  expect(await says('dienst', old)).toContain('Diesen Code gibt es nicht')
  await trial.at('2026-10-02T09:30')
  expect(await says('dienst', fresh)).toContain('Diesen Code gibt es nicht')
})

it('whoever coordinates makes codes for those without an account, and never for the others', async () => {
  await using trial = await aTrial(samplePlanWith(['language: de #', 'language: en #']))
  await trial.at('2026-10-01T09:30')
  const says = talker(trial)
  expect(await says('strategie', 'verbinden cdo')).not.toContain('Code: ')
  expect(await says('koordination', 'link cdo')).toContain('Only Chief Digital Officer (komm.) can get a code')
  await trial.account('cdo', { kind: 'left' })
  const said = await says('koordination', 'link cdo')
  expect(said).toContain('valid until Thu, 8 October 2026, 09:30')
  expect(said).toContain('Hand it to Chief Digital Officer (komm.) in person or by post')
  const code = codeIn(said)
  trial.news('koordination')
  // In a room that others read a code is not taken.
  expect(await says('neu', `/masterplan link ${code}`, '#digitalausschuss')).not.toContain('Welcome')
  expect(await says('neu', `link ${code}`)).toContain('Welcome, Chief Digital Officer (komm.)')
  expect(oneLine(trial.news('koordination'))).toContain('Chief Digital Officer (komm.) has used the code')
  expect(await says('neu', 'gaps')).not.toContain('do not know your account')
})

it('strangers are told once an hour how to be linked, and may guess five times, restarts or not', async () => {
  await using trial = await aTrial()
  const says = talker(trial)
  const code = codeIn(await says('strategie', 'verbinden'))
  expect(await says('fremd', 'Guten Tag')).toContain('„verbinden K7F3-9QXM“')
  expect(await says('fremd', 'Hallo?')).toBe('')
  expect(await says('anders', 'aufgaben')).toContain('Ich kenne Ihr Konto noch nicht')
  for (const guess of ['AAAA-AAAA', 'verbinden AAAA-AAA3', 'verbinden kennwort', 'AAAA-AAA4'])
    expect(await says('fremd', guess)).toContain('Diesen Code gibt es nicht')
  await trial.restarts()
  expect(await says('fremd', 'AAAA-AAA6')).toContain('Diesen Code gibt es nicht')
  expect(await says('fremd', code)).toContain('zu viele falsche Codes')
  expect(await says('fremd', code)).toBe('')
  await trial.later(2)
  expect(await says('fremd', 'Hallo?')).toContain('Ich kenne Ihr Konto noch nicht')
  expect(await says('fremd', code)).toContain('Willkommen')
})

it('strangers who press a button in a channel are told so that only they see it', async () => {
  await using trial = await aTrial()
  await trial.happens('fremd', { kind: 'invoked', call: { word: 'status', args: {} } }, '#amt')
  const told = trial.posts.filter(({ text }) => text.includes('kenne Ihr Konto noch nicht'))
  expect(told.map(({ place }) => place)).toEqual(['fremd'])
})

it('“verbinden löschen” unlinks an account, the last one only on a clear yes', async () => {
  await using trial = await aTrial()
  const says = talker(trial)
  await says('privat', codeIn(await says('strategie', 'verbinden')))
  const asked = await says('privat', 'verbinden löschen')
  expect(asked).toContain('Welches Konto soll gelöst werden?')
  trial.news('strategie')
  expect(await says('privat', 'Console privat')).toContain('nicht mehr mit Ihnen verbunden')
  expect(oneLine(trial.news('strategie'))).toContain('Das Konto auf Console wurde gelöst. Waren Sie das nicht')
  expect(await says('privat', 'aufgaben')).toContain('kenne Ihr Konto noch nicht')
  expect(await says('strategie', 'verbinden löschen')).toContain('Das ist Ihr letztes Konto.')
  expect(await says('strategie', 'nein')).not.toContain('nicht mehr mit Ihnen')
  await says('strategie', 'verbinden löschen')
  expect(await says('strategie', 'ja')).toContain('nicht mehr mit Ihnen verbunden')
  expect(await says('strategie', 'aufgaben')).toContain('kenne Ihr Konto noch nicht')
})
