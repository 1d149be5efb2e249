import { describe, expect, it } from 'vitest'
import { addressKey } from '#app/contracts/address.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Dialogue } from '#app/contracts/dialogue.ts'
import type { Said } from '#app/contracts/said.ts'
import type { TestStore } from '#test/support/stores.ts'
import { address, commitOf, later, now } from './store-samples.ts'

export function conversations(the: () => TestStore): void {
  describe('conversations', () => {
    const place = addressKey(address('p1'))
    const dialogue: Dialogue = {
      person: 'p1',
      place,
      call: { word: 'report', args: { measure: 'M-01' } },
      asking: 'light',
      mode: 'all',
      since: now,
    }

    it('go on where they were, one for each person and place', async () => {
      const { store } = the()
      const on = { ...dialogue, asking: 'text', mode: 'needed' } as const
      await store.commit(commitOf([{ kind: 'dialogue-at', dialogue }]))
      await store.commit(commitOf([{ kind: 'dialogue-at', dialogue: on }]))
      expect(await store.conversations.dialogue('p1', place)).toEqual(on)
      expect(await store.conversations.dialogue('p2', place)).toBeUndefined()
      await store.commit(commitOf([{ kind: 'dialogue-ended', person: 'p1', place }]))
      expect(await store.conversations.dialogue('p1', place)).toBeUndefined()
    })

    it('keep a draft until it is dropped', async () => {
      const { store } = the()
      const draft = { person: 'p1', request: 'q1' }
      await store.commit(commitOf([{ kind: 'draft-kept', ...draft, args: { light: 'red' } }]))
      await store.commit(commitOf([{ kind: 'draft-kept', ...draft, args: { light: 'green', text: 'Fertig.' } }]))
      expect(await store.conversations.draft('p1', 'q1')).toEqual({ light: 'green', text: 'Fertig.' })
      expect(await store.conversations.draft('p2', 'q1')).toBeUndefined()
      expect(await store.conversations.draftsLike('p1', 'q')).toEqual([{ light: 'green', text: 'Fertig.' }])
      expect(await store.conversations.draftsLike('p1', 'motion ')).toEqual([])
      await store.commit(commitOf([{ kind: 'draft-dropped', ...draft }]))
      expect(await store.conversations.draft('p1', 'q1')).toBeUndefined()
    })

    it('know what came of which words, until they are forgotten', async () => {
      const { store } = the()
      const room = address('p1', 'matrix')
      const said = (ref: string, became?: Said['became']): Said => ({
        place: room,
        ref,
        person: 'p1',
        at: now,
        words: `hash of ${ref}`,
        ...(became && { became }),
      })
      const draft = { request: 'q1', answer: null, first: null, asking: 'text', questions: ['text'], says: 'h' }
      const line = {
        request: 'q1',
        answer: 'a0',
        first: 'a0',
        asking: null,
        questions: ['light', 'percent'],
        says: 'h',
      }
      const of = (ref: string) => store.conversations.said(room, ref)
      const noted = (...all: readonly Said[]) => all.map((each): Change => ({ kind: 'said-noted', said: each }))
      await store.commit(commitOf(noted(said('$1', line), said('$2', draft), said('$3'))))
      expect(await of('$2')).toEqual(said('$2', draft))
      expect(await of('$3')).toEqual(said('$3'))
      expect(await store.conversations.said(address('p1'), '$2')).toBeUndefined()
      await store.commit(
        commitOf([{ kind: 'said-became', person: 'p1', request: 'q1', was: null, answer: 'a1' }, ...noted(said('$1'))]),
      )
      expect(await of('$1')).toEqual(said('$1'))
      expect(await of('$2')).toEqual(said('$2', { ...draft, answer: 'a1', first: 'a1' }))
      await store.commit(commitOf([{ kind: 'said-became', person: 'p1', request: 'q1', was: 'a1', answer: 'a2' }]))
      expect(await of('$2')).toEqual(said('$2', { ...draft, answer: 'a2', first: 'a1' }))
      expect(await store.conversations.firstOf('p1', 'a2')).toBe('a1')
      expect(await store.conversations.firstOf('p2', 'a2')).toBe('a2')
      const sign: Said = { ...said('$4'), putOff: 'q1' }
      await store.commit(commitOf(noted(sign)))
      expect(await of('$4')).toEqual(sign)
      await store.outbox.forget({ replies: later, others: later })
      expect(await of('$1')).toBeUndefined()
      expect(await of('$2')).toBeDefined()
      await store.commit(commitOf([{ kind: 'round-state', round: 'r-2026-H2', state: 'closed', version: 1 }]))
      await store.outbox.forget({ replies: later, others: now })
      expect(await of('$2')).toBeDefined()
      await store.outbox.forget({ replies: later, others: later })
      expect(await of('$2')).toBeUndefined()
    })
  })
}
