import { describe, expect, it } from 'vitest'
import type { TestStore } from '#test/support/stores.ts'
import { answer, answered, comment, commitOf, later, now } from './store-samples.ts'

export function afterwards(the: () => TestStore): void {
  describe('what follows an answer', () => {
    const late = answer({ id: 'late', at: later, supplement: true, carriedFrom: 'old', behalf: 'p2', percent: null })
    const asIs = { ...late, seq: 0 }
    const done = async (...changes: Parameters<typeof commitOf>[0]) => the().store.commit(commitOf(changes))

    it('keeps a late answer apart from the request, the newest waiting for a decision', async () => {
      const { store } = the()
      expect(await done({ kind: 'late-kept', late })).toBe('done')
      expect(await store.lateAnswers.waitingOf('r-2026-H2')).toEqual([{ answer: asIs, decision: null }])
      expect(await store.requests.byId('q1')).toMatchObject({ state: 'asked', answer: null, version: 1 })
      await done({ kind: 'late-kept', late: { ...late, id: 'later', light: null } })
      expect(await store.lateAnswers.on(['q1', 'q2'])).toEqual([
        { answer: asIs, decision: 'superseded' },
        { answer: { ...asIs, id: 'later', light: null }, decision: null },
      ])
      expect(await done({ kind: 'late-decided', request: 'q1', decision: 'declined' })).toBe('done')
      expect(await store.lateAnswers.waitingOf('r-2026-H2')).toEqual([])
      expect(await done({ kind: 'late-decided', request: 'q1', decision: 'admitted' })).toBe('stale')
      expect(await store.answers.astray()).toBe(0)
    })

    it('asks back and remarks; an answer settles what was open', async () => {
      const { store } = the()
      await done(answered(1))
      const query = comment({ kind: 'query', to: 'p1' })
      expect(await done({ kind: 'asked-back', comment: query, version: 2 })).toBe('done')
      expect(await done({ kind: 'remarked', comment: comment({ id: 'c2', at: later }) })).toBe('done')
      expect(await store.requests.byId('q1')).toMatchObject({ state: 'answered', query: 'c1', version: 3 })
      expect(await store.comments.on(['q1', 'q2'])).toEqual([query, comment({ id: 'c2', at: later })])
      expect(await store.comments.byIds(['c2', 'c9'])).toEqual([comment({ id: 'c2', at: later })])
      expect(await done({ kind: 'asked-back', comment: comment({ id: 'c3' }), version: 2 })).toBe('stale')
      await done(answered(3, { seq: 2 }))
      expect(await store.requests.byId('q1')).toMatchObject({ query: null, version: 4 })
      expect(await store.answers.astray()).toBe(0)
    })

    it('excuses and opens again; whoever answers is neither excused nor awaited any more', async () => {
      const { store } = the()
      await done({ kind: 'excused', request: 'q1', reason: 'Unbesetzt.', version: 1 })
      expect(await store.requests.byId('q1')).toMatchObject({ state: 'excused', reason: 'Unbesetzt.' })
      await done({ kind: 'reopened', request: 'q1', at: now, version: 2 })
      expect(await store.requests.byId('q1')).toMatchObject({ state: 'excused', reopenedAt: now })
      await done(answered(3, { supplement: true }))
      expect(await store.requests.byId('q1')).toMatchObject({ state: 'answered', reason: null, reopenedAt: null })
      await done({ kind: 'reopened', request: 'q1', at: now, version: 4 })
      await done({ kind: 'request-settled', request: 'q1', version: 5 })
      expect(await store.requests.byId('q1')).toMatchObject({ state: 'answered', reopenedAt: null, version: 6 })
      expect(await store.answers.broken()).toEqual([])
    })

    it('puts one request off, and sets its reminders back', async () => {
      const { store } = the()
      const about = { request: 'q1', step: 5, person: null, at: now, message: null } as const
      await done({ kind: 'reminded', ...about, version: 1 })
      await done({ kind: 'request-due', request: 'q1', due: later, step: 3, version: 2 })
      expect(await store.requests.byId('q1')).toMatchObject({ due: later, step: 3 })
      await done({ kind: 'request-due', request: 'q1', due: now, version: 3 })
      expect(await store.requests.byId('q1')).toMatchObject({ due: now, step: 3 })
    })
  })
}
