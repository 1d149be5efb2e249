import { expect, test } from 'vitest'
import { compareReturned } from '#app/papers/compare-returned.ts'
import type { ReturnedDraft, ReturnedPart } from '#app/contracts/returned-draft.ts'

const heading = (text: string, depth = 2): ReturnedPart => ({ kind: 'heading', depth, text })
const words = (text: string): ReturnedPart => ({ kind: 'paragraph', text })
const row = (text: string): ReturnedPart => ({ kind: 'row', text })
const passage = (place: number, text: string): ReturnedPart => ({ kind: 'passage', place, text })
const file = (...parts: readonly ReturnedPart[]): ReturnedDraft => ({ version: null, parts, notes: [], tracked: false })

const made = file(
  heading('M-01 Akte'),
  heading('Stand', 3),
  passage(1, 'a'),
  heading('Ursache', 3),
  passage(2, 'b'),
  row('x | 1'),
)
const back = (...parts: readonly ReturnedPart[]) => compareReturned(made, file(heading('M-01 Akte'), ...parts))
const none = { changed: [], emptied: [], lost: [], elsewhere: [] }

test('a file that was only saved has no changes', () => {
  expect(compareReturned(made, made)).toEqual(none)
})

test('paragraphs beside a passage belong to it, and so does what stands where a mark was lost', () => {
  expect(
    back(
      heading('Stand', 3),
      words('vor'),
      passage(1, 'a'),
      words('nach'),
      heading('Ursache', 3),
      words('neu'),
      row('x | 1'),
    ),
  ).toEqual({
    ...none,
    changed: [
      { place: 1, before: 'a', after: 'vor\n\na\n\nnach' },
      { place: 2, before: 'b', after: 'neu' },
    ],
  })
})

test('what is empty, lost or changed elsewhere is told apart', () => {
  expect(back(heading('Lage', 3), passage(1, ''), heading('Ursache', 3), row('x | 2'))).toEqual({
    changed: [],
    emptied: [1],
    lost: [2],
    elsewhere: [
      { headings: ['M-01 Akte', 'Stand'], before: 'Stand', after: 'Lage' },
      { headings: ['M-01 Akte', 'Ursache'], before: 'x | 1', after: 'x | 2' },
    ],
  })
})
