import { expect, test } from 'vitest'
import { lightChange } from '#domain/followers.ts'

const [green, red, none] = [{ light: 'green' }, { light: 'red' }, { light: null }] as const

test.each([
  ['the light this round had', red, green, green, { before: 'green', now: 'red' }],
  ['the light of an earlier round', red, undefined, green, { before: 'green', now: 'red' }],
  ['no light in this round, whatever was before', red, none, red, { before: null, now: 'red' }],
  ['nothing at all', red, undefined, undefined, { before: null, now: 'red' }],
  ['a light that is taken away', none, green, undefined, { before: 'green', now: null }],
] as const)('Followers are told of a change against %s', (_, answer, present, earlier, change) => {
  expect(lightChange(answer, present, earlier)).toEqual(change)
})

test.each([
  ['the light of this round stays, whatever was before', red, red, green],
  ['the light of an earlier round stays', green, undefined, green],
  ['neither has a light', none, undefined, undefined],
] as const)('Followers are told nothing where %s', (_, answer, present, earlier) => {
  expect(lightChange(answer, present, earlier)).toBeNull()
})
