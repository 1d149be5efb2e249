import { expect, test } from 'vitest'
import { joinedLines } from '#formats/pdf/joined-lines.ts'
import { hyphen, lineEnd, pageText } from '#formats/pdf/page-text.ts'

test.each([
  ['a word that was hyphenated is whole', ['Handlungs', hyphen, `${lineEnd}feld Bildung`], 'Handlungsfeld Bildung'],
  ['a space in a mark of its own stays one', ['Der', ' ', 'Ausschuss', ' ', `${lineEnd}tagt`], 'Der Ausschuss tagt'],
  ['lines become spaces', ['das', `${lineEnd}Konzept`], 'das Konzept'],
  ['words with a hyphen of their own', [`die IT-${lineEnd}Sicherheit`], 'die IT- Sicherheit\nIT-Sicherheit'],
  ['two words', [`Haupt-${lineEnd}und`], 'Haupt- und\nHaupt-und'],
  [
    'an address of three lines',
    [`https://${lineEnd}www.koeln.de/${lineEnd}bericht`],
    'https:// www.koeln.de/ bericht\nhttps://www.koeln.de/bericht',
  ],
])('%s', (_, pieces, expected) => {
  expect(joinedLines(pieces)).toBe(expected)
})

test('words are sorted by their marks; the hyphen is a mark of its own, and what is not tagged stands apart', () => {
  const { tagged, artifacts } = pageText([
    { type: 'beginMarkedContent' },
    { str: 'Seite 1 von 9', hasEOL: false },
    { type: 'endMarkedContent' },
    { type: 'beginMarkedContentProps', id: 'a' },
    { str: 'Handlungs', hasEOL: false },
    { type: 'endMarkedContent' },
    { type: 'beginMarkedContentProps', id: 'b' },
    { type: 'beginMarkedContent' },
    { str: '-', hasEOL: false },
    { type: 'endMarkedContent' },
    { type: 'endMarkedContent' },
    { type: 'beginMarkedContentProps', id: 'c' },
    { type: 'beginMarkedContent' },
    { str: 'feld', hasEOL: true },
    { type: 'endMarkedContent' },
    { type: 'endMarkedContent' },
  ])
  expect(Object.fromEntries(tagged)).toEqual({ a: ['Handlungs'], b: [hyphen], c: [`feld${lineEnd}`] })
  expect(artifacts).toEqual(['Seite 1 von 9'])
})
