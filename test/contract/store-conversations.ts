import { describe, expect, it } from 'vitest'
import { addressKey } from '#app/contracts/address.ts'
import type { Dialogue } from '#app/contracts/dialogue.ts'
import type { TestStore } from '#test/support/stores.ts'
import { address, commitOf, now } from './store-samples.ts'

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
      await store.commit(commitOf([{ kind: 'draft-dropped', ...draft }]))
      expect(await store.conversations.draft('p1', 'q1')).toBeUndefined()
    })
  })
}
