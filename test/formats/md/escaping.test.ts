import { expect, test } from 'vitest'
import type { Block } from '#report/block.ts'
import { paragraph, ref, table } from '#report/build.ts'
import markdown from '#formats/md/index.ts'
import { made } from '#test/support/made.ts'
import { aReport } from '#test/support/a-report.ts'

async function written(...blocks: readonly Block[]): Promise<string> {
  const manuscript = {
    facts: aReport([]),
    blocks,
    language: 'de',
    title: 'Zwischenbericht',
    mark: null,
    part: null,
    version: null,
  } as const
  const [file] = (await made(markdown, manuscript)).files
  return new TextDecoder().decode(file?.bytes)
}

test.each([
  ['a date at the start of a line', paragraph('15. Dezember'), '15\\. Dezember\n'],
  ['markup', paragraph('<b> *c* [d](e) `f`'), '\\<b> \\*c\\* \\[d]\\(e) \\`f\\`\n'],
  ['a bar in a cell', table('', ['a'], [['b | c']]), '| a |\n| :- |\n| b \\| c |\n'],
  ['a place in the paper', paragraph(ref('m-1', 'M-01')), 'M-01\n'],
])('%s means itself', async (_, block, expected) => {
  expect(await written(block)).toBe(expected)
})
