import { expect, test } from 'vitest'
import { requestBefore } from '#domain/request-before.ts'
import { aRequest } from '#test/domain/given.ts'

const before = new Map(['old', 'other', 'same'].map((id) => [id, aRequest({ id: `before ${id}`, subject: id })]))
const link = (from: string, to: string) => ({ from, to, kind: 'split' as const, at: '2026-03-01T08:00:00.000Z' })

test.each([
  ['its own request', 'same', [link('old', 'same')], 'before same'],
  ['that of the measure it carries on as a whole', 'new', [link('old', 'new')], 'before old'],
  ['that of one further back', 'new', [link('old', 'between'), link('between', 'new')], 'before old'],
  ['none, as it is new', 'new', [link('old', 'another')], undefined],
  ['none, as it came from several', 'new', [link('old', 'new'), link('other', 'new')], undefined],
  ['none, as it is a part', 'new', [link('old', 'new'), link('old', 'rest')], undefined],
])('A measure is compared with %s', (_, measure, links, found) => {
  expect(requestBefore(measure, before, links)?.id).toBe(found)
})
