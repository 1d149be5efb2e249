import { describe, expect, test } from 'vitest'
import type { PaperEdit, PaperVersion } from '#domain/paper.ts'
import { supersededBy, unseenChange } from '#domain/paper-history.ts'

const version = (no: number, by: string, more: Partial<PaperVersion> = {}): PaperVersion => ({
  paper: 'p',
  no,
  factsOf: 1,
  by,
  at: `2026-11-0${no}T08:00:00.000Z`,
  withdraws: null,
  releasedBy: null,
  releasedAt: null,
  despite: null,
  ...more,
})

const edit = (no: number, text: string | null, passage = 'summary'): PaperEdit => ({
  paper: 'p',
  no,
  passage,
  text,
  original: 'Lang.',
})

describe('a change by somebody else', () => {
  const versions = [version(1, 'karl'), version(2, 'karl'), version(3, 'cdo'), version(4, 'cdo')]
  const history = [edit(2, 'Karls Text'), edit(3, 'Text der CDO')]
  const unseen = (by: string, seen: number | null, edits: readonly PaperEdit[] = history) =>
    unseenChange(edits, versions, { passage: 'summary', by, seen })

  test('is told to whoever has not seen it', () => {
    expect(unseen('karl', 2)).toEqual(history[1])
    expect(unseen('karl', null)).toEqual(history[1])
    expect(unseen('karl', 2, history.toReversed())).toEqual(history[1])
  })

  test('is none to whoever made or saw it, or where nothing was changed', () => {
    expect(unseen('cdo', null)).toBeNull()
    expect(unseen('karl', 3)).toBeNull()
    expect(unseen('karl', 1, [edit(3, 'Anderes', 'proposal')])).toBeNull()
  })

  test('is told of a version that nobody is known to have written', () => {
    expect(unseen('karl', 2, [edit(9, 'Von irgendwem')])).toEqual(edit(9, 'Von irgendwem'))
  })

  test('that restored the original concerns only who saw another text', () => {
    const restored = [...history, edit(4, null)]
    expect(unseen('karl', 2, restored)).toEqual(restored[2])
    expect(unseen('karl', null, restored)).toBeNull()
  })
})

describe('a version after a withdrawal', () => {
  const released = (no: number) =>
    version(no, 'karl', { releasedBy: 'cdo', releasedAt: `2026-11-0${no}T09:00:00.000Z` })
  const versions = [
    version(1, 'karl'),
    released(2),
    version(3, 'karl', { withdraws: { no: 2, reason: 'Zahlendreher' } }),
    released(4),
    version(5, 'cdo', { withdraws: { no: 4, reason: 'Noch einer' } }),
  ]

  test('replaces the one withdrawn last before it, and says why', () => {
    expect([1, 2].map((no) => supersededBy(versions, no))).toEqual([undefined, undefined])
    const first = {
      no: 2,
      releasedAt: '2026-11-02T09:00:00.000Z',
      withdrawnAt: '2026-11-03T08:00:00.000Z',
      reason: 'Zahlendreher',
    }
    expect([3, 4].map((no) => supersededBy(versions, no))).toEqual([first, first])
    expect(supersededBy(versions, 5)).toMatchObject({ no: 4, reason: 'Noch einer' })
  })

  test('replaces none where the one withdrawn is not known as released', () => {
    const withdraws = { no: 1, reason: 'Zahlendreher' }
    expect(supersededBy([version(2, 'karl', { withdraws })], 2)).toBeUndefined()
    expect(supersededBy([version(1, 'karl'), version(2, 'karl', { withdraws })], 2)).toBeUndefined()
  })
})
