import { expect, it } from 'vitest'
import type { Block } from '#report/block.ts'
import { paragraph } from '#report/build.ts'
import { withRemarks } from '#report/with-remarks.ts'

const passage = (name: string): Block => ({ type: 'passage', passage: name, children: [paragraph(name)] })
const beside = (...said: readonly string[]): Block => ({ type: 'quote', children: said.map((each) => paragraph(each)) })

it('a remark stands after the text it is about, of a measure after its first, and none is lost', () => {
  const blocks = [
    paragraph('Kopf'),
    passage('summary'),
    passage('M-1/text'),
    passage('M-1/cause'),
    passage('M-10/text'),
  ]
  const remarks = [
    { passage: 'M-1', said: 'zu M-1' },
    { passage: 'M-1/cause', said: 'zur Ursache' },
    { passage: 'M-7/text', said: 'steht nicht darin' },
    { passage: '', said: 'zum Ganzen' },
  ]
  expect(withRemarks(blocks, remarks)).toEqual([
    paragraph('Kopf'),
    beside('steht nicht darin', 'zum Ganzen'),
    passage('summary'),
    passage('M-1/text'),
    beside('zu M-1'),
    passage('M-1/cause'),
    beside('zur Ursache'),
    passage('M-10/text'),
  ])
  expect(withRemarks(blocks, [])).toEqual(blocks)
})
