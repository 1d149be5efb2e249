import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standardQuestionnaire } from '#domain/questionnaire.ts'
import { catalogue } from '#text/catalogue.ts'
import { sayIn } from '#text/say.ts'
import { answerPrompts } from '#app/answers/answer-prompts.ts'
import { measurePrompt } from '#app/answers/measure-prompt.ts'
import { readLine } from '#app/chat/read-line.ts'
import type { Actor } from '#app/contracts/actor.ts'

const words = catalogue('de')
const person = { id: 'p', name: 'Leitung', language: null, zone: null, party: null, left: null }
const by: Actor = { person, roles: [], words, say: sayIn('de', 'Europe/Berlin', words) }
const measures = ['M-01', 'M-03', 'B5+6'].map((code, position) => ({
  id: code,
  plan: 'DP',
  code,
  title: code,
  description: '',
  field: null,
  level: 'public' as const,
  state: 'active' as const,
  position,
  version: 0,
}))
const prompts = [measurePrompt([], measures, by), ...answerPrompts(standardQuestionnaire, {}, undefined, by)]

test.each([
  ['M-03 gelb 60 Die Vergabe läuft.', { measure: 'M-03', light: 'yellow', percent: '60', text: 'Die Vergabe läuft.' }],
  ['m-03 GELB 60% Die Vergabe läuft.', { measure: 'M-03', light: 'yellow', percent: '60', text: 'Die Vergabe läuft.' }],
  ['B5+6 grün Läuft.', { measure: 'B5+6', light: 'green', text: 'Läuft.' }],
  ['gelb, 40 % Es geht voran', { light: 'yellow', percent: '40', text: 'Es geht voran' }],
  ['nicht begonnen Es fehlt Personal.', { light: 'not-started', text: 'Es fehlt Personal.' }],
  ['red 10 We are stuck.', { light: 'red', percent: '10', text: 'We are stuck.' }],
  ['Die Vergabe läuft.', { text: 'Die Vergabe läuft.' }],
  ['Q3 war gut.', { text: 'Q3 war gut.' }],
  ['gelb 2026 wird vergeben', { light: 'yellow', text: '2026 wird vergeben' }],
  [
    'rot 20 Steht. Ursache: Kein Geld. Optionen: Fördermittel, Verschieben. Nächste Schritte: Antrag. Intern: heikel',
    {
      light: 'red',
      percent: '20',
      text: 'Steht.',
      cause: 'Kein Geld.',
      options: 'Fördermittel, Verschieben.',
      next: 'Antrag.',
      note: 'heikel',
    },
  ],
  ['', {}],
])('reads “%s”', (line, args) => {
  expect(readLine(line, prompts, {})).toEqual({ args, problem: null, rest: '' })
})

test.each([
  ['M-99 gelb 60 Text', 'unknown-measure', { light: 'yellow', percent: '60', text: 'Text' }],
  ['M-03 gelb 160 Text', 'bad-percent', { measure: 'M-03', light: 'yellow', text: 'Text' }],
  ['M-03 gelb -5 Text', 'bad-percent', { measure: 'M-03', light: 'yellow', text: 'Text' }],
  ['M-03 gleb 60 Text', 'unknown-light', { measure: 'M-03', percent: '60', text: 'Text' }],
  [`M-03 grün ${'x'.repeat(4001)}`, 'text-too-long', { measure: 'M-03', light: 'green' }],
])('refuses one part of “%.30s” and keeps the others', (line, kind, args) => {
  const read = readLine(line, prompts, {})
  expect(read.problem?.problem.kind).toBe(kind)
  expect(read.args).toEqual(args)
})

test('does not ask again for what is known', () => {
  expect(readLine('60 Text', prompts, { measure: 'M-03', light: 'green' }).args).toEqual({
    percent: '60',
    text: 'Text',
  })
})

test('loses no word of any line', () => {
  const word = fc.stringMatching(/^[a-zäöü]{4,9}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (sentence) => {
      const line = `M-03 grün 60 Anfang ${sentence.join(' ')}`
      const { args, rest } = readLine(line, prompts, {})
      expect([...Object.values(args), rest].join(' ')).toContain(sentence.join(' '))
    }),
  )
})
