import { expect, it } from 'vitest'
import { ownWords } from '#domain/own-words.ts'

const by = (...people: readonly string[]) => people.map((person, at) => ({ no: at + 1, by: person }))
const releasers = ['cdo', 'dezernat']
const edits = [
  { no: 2, passage: 'M-02/text' },
  { no: 3, passage: 'introduction' },
] as const

it.each([
  ['somebody who may not release edits another passage', by('koordination', 'cdo', 'koordination'), ['M-02/text']],
  ['a second releaser makes a version on top', by('koordination', 'cdo', 'koordination', 'dezernat'), []],
  ['nothing of theirs stands in it', by('koordination', 'koordination', 'dezernat'), []],
] as const)('after %s', (_, versions, passages) => {
  expect(ownWords({ versions, edits }, 'cdo', releasers)).toEqual(passages)
})
