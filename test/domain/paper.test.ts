import { expect, test } from 'vitest'
import { accepted, refused } from '#domain/outcome.ts'
import { mayRelease } from '#domain/paper.ts'

const draft = { by: 'karl', releasedAt: null }

test('a draft is released by a second person', () => {
  expect(mayRelease(draft, 'cdo')).toEqual(accepted(null))
  expect(mayRelease(draft, 'karl')).toEqual(refused({ kind: 'same-person' }))
})

test('a released version is not released again, by anyone', () => {
  const released = { by: 'karl', releasedAt: '2026-11-10T08:00:00.000Z' }
  const problem = refused({ kind: 'already-released', at: '2026-11-10T08:00:00.000Z' })
  expect(['cdo', 'karl'].map((by) => mayRelease(released, by))).toEqual([problem, problem])
})
