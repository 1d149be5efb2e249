import { expect, test } from 'vitest'
import { callOf, callValue } from '#adapters/slack/forms/call-value.ts'

test('a button brings back the invocation it carries', () => {
  const calls = [
    { word: 'same', args: { measure: 'M-03' } },
    { word: 'report', args: { measure: 'M-03', text: '„Fertig“ & <!channel> "\\\n' }, plan: 'DP' },
  ]
  for (const call of calls) expect(callOf(callValue(call) ?? '')).toEqual(call)
})

test('a button has room for 2000 characters and no more', () => {
  const call = (length: number) => ({ word: 'report', args: { text: 'x'.repeat(length) } })
  const around = callValue(call(0))?.length ?? 0
  expect(callValue(call(2000 - around))).toHaveLength(2000)
  expect(callValue(call(2001 - around))).toBeUndefined()
})

test.each(['', 'M-03', '{', 'null', '[]', '{"word":""}', '{"word":"same"}', '{"word":"same","args":{"measure":3}}'])(
  'nothing is made of the value %j',
  (value) => expect(callOf(value)).toBeUndefined(),
)

test('no value reaches beyond what it carries', () => {
  const call = callOf('{"word":"same","args":{"__proto__":"x","measure":"M-03"},"by":"cdo"}')
  expect(call).toEqual({ word: 'same', args: { measure: 'M-03' } })
})
