import { expect, test } from 'vitest'
import { saysTheSame } from '#domain/says-the-same.ts'
import { anAnswer } from '#test/domain/given.ts'

const earlier = anAnswer({ id: 'earlier' })

test.each([
  ['says the same word for word', {}],
  ['leaves a question empty that was not answered before either', { fields: { ...earlier.fields, next: '' } }],
  ['carries it on, whatever it says', { carriedFrom: 'earlier', light: 'red', percent: 10, fields: {} }],
] as const)('An answer is no other where it %s', (_, more) => {
  expect(saysTheSame(anAnswer({ id: 'now', ...more }), earlier)).toBe(true)
})

test.each([
  ['another light', { light: 'yellow' }],
  ['another percentage', { percent: 70 }],
  ['another text', { fields: { text: 'Das Konzept ist beschlossen.' } }],
  ['one text more', { fields: { ...earlier.fields, next: 'Beschluss' } }],
  ['one text less', { fields: {} }],
  ['another text, carried on from elsewhere', { carriedFrom: 'older', fields: {} }],
] as const)('An answer with %s is another', (_, more) => {
  expect(saysTheSame(anAnswer({ id: 'now', ...more }), earlier)).toBe(false)
})
