import { expect, it } from 'vitest'
import type { Block } from '#report/block.ts'
import { plainText } from '#report/plain-text.ts'
import { responsibilities } from '#report/sections/responsibilities.ts'
import { aReport } from '#test/support/a-report.ts'
import { someResponsibilities } from '#test/support/responsibilities.ts'
import { wordsIn } from '#test/support/words-in.ts'
import { catalogue } from '#text/catalogue.ts'

const german = catalogue('de')
const tablesIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.type === 'table' ? [[block.caption, ...block.rows.map((row) => row.map((cell) => plainText(cell)))]] : [],
  )

it('the annex says field by field and task by task who decides, leads, takes part, is heard and is told', () => {
  const blocks = responsibilities(aReport([], { responsibilities: someResponsibilities() }), german)
  expect(tablesIn(blocks)).toEqual([
    [
      'Steuerung',
      ['Handlungsfeld insgesamt', 'IX', '–', '–', '–', '30'],
      ['M-01 Bauakte', 'IX', '12', '30; Stadtwerke', '–', '–'],
    ],
    ['Ohne Handlungsfeld', ['M-02 Portal', '–', 'Stadtwerke', '–', '–', '–']],
    [
      'Wer für die Aufgaben des Chief Digital Officer zuständig ist',
      ['A-01 IT-Architektur festlegen', 'Chief Digital Officer', '12', '–', '30', '–'],
    ],
    ['Wer stadtweit zuständig ist', ['A-02 =Budget koordinieren', 'IX', '–', '–', '–', '–']],
  ])
  const words = wordsIn(blocks)
  expect(words).toContain('Gilt für alle Ämter. – Grundlage: Ratsbeschluss vom 22.11.2021')
  // What stands there by its number is named once.
  expect(words.match(/12 – Amt für Informationsverarbeitung/g)).toHaveLength(1)
  expect(responsibilities(aReport([]), german)).toEqual([])
  const empty = wordsIn(responsibilities(aReport([], { responsibilities: { entries: [] } }), german))
  expect(empty).toContain('Aufgaben sind noch nicht festgelegt.')
  expect(empty).toContain('Handlungsfelder und Maßnahmen sind noch nicht festgelegt.')
})
