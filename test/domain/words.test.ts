import { expect, test } from 'vitest'
import { isProposal, lights, needsCause } from '#domain/light.ts'
import { oneOf } from '#domain/one-of.ts'
import { partyLabel, partyShort } from '#domain/party.ts'
import { appliesTo, standardQuestionnaire } from '#domain/questionnaire.ts'
import { aParty } from '#test/domain/given.ts'

test('yellow and red need a cause', () => {
  expect(lights.filter(needsCause)).toEqual(['yellow', 'red'])
  expect(needsCause(null)).toBe(false)
})

test('what ends or suspends a measure is a proposal', () => {
  expect(lights.filter(isProposal)).toEqual(['on-hold', 'done', 'dropped'])
  expect(isProposal(null)).toBe(false)
})

test.each([
  ['red', ['light', 'percent', 'text', 'cause', 'options', 'next', 'note']],
  ['green', ['light', 'percent', 'text', 'next', 'note']],
  [null, ['light', 'percent', 'text', 'next', 'note']],
  [undefined, ['light', 'percent', 'text', 'next', 'note']],
] as const)('of a measure whose light is %s the standard questionnaire asks %j', (light, ids) => {
  expect(standardQuestionnaire.filter((question) => appliesTo(question, light)).map(({ id }) => id)).toEqual(ids)
})

test('a party is called by number and name, in short by number', () => {
  const office = aParty('a', { number: '12', name: 'Amt für Informationsverarbeitung' })
  const partner = aParty('b', { kind: 'partner', name: 'Stadtwerke' })
  expect([office, partner].map(partyLabel)).toEqual(['12 – Amt für Informationsverarbeitung', 'Stadtwerke'])
  expect([office, partner].map(partyShort)).toEqual(['12', 'Stadtwerke'])
})

test('foreign text is one of our words or nothing', () => {
  expect(oneOf(lights, 'red')).toBe('red')
  expect(() => oneOf(lights, 'rot')).toThrow('“rot” is none of green')
})
