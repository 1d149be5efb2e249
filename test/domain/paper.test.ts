import { expect, test } from 'vitest'
import { accepted, refused } from '#domain/outcome.ts'
import type { PaperVersion } from '#domain/paper.ts'
import { mayRelease } from '#domain/paper.ts'

const version = (more: Partial<PaperVersion> = {}): PaperVersion => ({
  paper: 'paper',
  no: 1,
  facts: {},
  by: 'karl',
  at: '2026-11-09T08:00:00.000Z',
  releasedBy: null,
  releasedAt: null,
  ...more,
})

test('a draft is released by a second person', () => {
  expect(mayRelease(version(), 'cdo')).toEqual(accepted(null))
  expect(mayRelease(version(), 'karl')).toEqual(refused({ kind: 'same-person' }))
})

test('a released version is not released again, by anyone', () => {
  const released = version({ releasedBy: 'cdo', releasedAt: '2026-11-10T08:00:00.000Z' })
  const problem = refused({ kind: 'already-released', at: '2026-11-10T08:00:00.000Z' })
  expect(['cdo', 'karl'].map((by) => mayRelease(released, by))).toEqual([problem, problem])
})
