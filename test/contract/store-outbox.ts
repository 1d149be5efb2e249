import { describe, expect, it } from 'vitest'
import type { Message } from '#app/contracts/message.ts'
import type { TestStore } from '#test/support/stores.ts'
import { address, commitOf, later, message, now } from './store-samples.ts'

const inRoom = (id: string, more: Partial<Message> = {}) =>
  message(id, { to: { place: address(`room of ${id}`) }, ...more })

export function outbox(the: () => TestStore): void {
  describe('the outbox', () => {
    const send = (...messages: readonly Message[]) => the().store.commit(commitOf([], { messages }))
    const claimed = async (at = now, limit = 10) =>
      (await the().store.outbox.claim(at, limit)).map((delivery) => delivery.key)

    it('hands a message over with where it goes, marked as being sent', async () => {
      const { outbox: out } = the().store
      await send(message('m1', { to: { person: 'p1' }, about: ['q1'], expires: later }))
      const sending = {
        key: 'm1',
        message: message('m1', { to: { person: 'p1' }, about: ['q1'], expires: later }),
        to: address('p1'),
        direct: true,
        state: 'sending',
        partsSent: 0,
        attempts: 1,
        firstAt: now,
      }
      expect(await out.claim(now, 10)).toEqual([sending])
      expect(await out.claim(now, 10)).toEqual([])
      expect(await out.doubtful()).toEqual([sending])
    })

    it('tells places from people', async () => {
      await send(inRoom('m1'))
      expect(await the().store.outbox.claim(now, 1)).toMatchObject([{ to: address('room of m1'), direct: false }])
    })

    it('writes to the account a person prefers', async () => {
      const { store } = the()
      const preferred = { address: address('U1', 'slack'), person: 'p1', rank: 0 }
      await store.commit(commitOf([{ kind: 'account-set', account: preferred }]))
      await send(message('m1', { to: { person: 'p1' } }))
      expect(await store.outbox.claim(now, 1)).toMatchObject([{ to: preferred.address, direct: true }])
    })

    it('remembers what it answers in a place of many until it is out', async () => {
      const { store, db } = the()
      const reply = message('m1', { kind: 'reply', inReplyTo: { ref: '$1', from: address('@kim:stadt', 'matrix') } })
      await send(reply)
      expect(await store.outbox.claim(now, 1)).toMatchObject([{ message: reply }])
      await store.outbox.settle('m1', 'sent')
      expect(JSON.stringify(await db.selectFrom('message').selectAll().execute())).not.toContain('@kim')
    })

    it('goes lane by lane, oldest first, as many as asked for', async () => {
      await send(inRoom('b1'), inRoom('b2'), inRoom('r1', { lane: 'reminder' }))
      await send(inRoom('i1', { lane: 'interactive' }), inRoom('i2', { lane: 'interactive' }))
      expect(await claimed(now, 4)).toEqual(['i1', 'i2', 'r1', 'b1'])
      expect(await claimed(now, 4)).toEqual(['b2'])
    })

    it('hands over only the lanes that are asked for, and an address only to one of them', async () => {
      const { outbox: out } = the().store
      await send(
        inRoom('b'),
        inRoom('r', { lane: 'reminder' }),
        message('i', { lane: 'interactive' }),
        message('later'),
      )
      expect(await out.claim(now, 10, ['interactive'])).toMatchObject([{ key: 'i' }])
      expect(await out.claim(now, 10, ['reminder', 'bulk'])).toMatchObject([{ key: 'r' }, { key: 'b' }])
    })

    it('has one under way to each address, in order', async () => {
      const { outbox: out } = the().store
      await send(message('m1'), message('m2'), inRoom('other'))
      expect(await claimed()).toEqual(['m1', 'other'])
      expect(await claimed()).toEqual([])
      await out.settle('m1', 'sent', { partsSent: 1, remoteId: 'x' })
      expect(await claimed()).toEqual(['m2'])
    })

    it('waits for the time of a message, letting others pass', async () => {
      await send(message('m1', { notBefore: later }), message('m2'))
      expect(await claimed(now)).toEqual(['m2'])
      await the().store.outbox.settle('m2', 'sent')
      expect(await claimed(now)).toEqual([])
      expect(await claimed(later)).toEqual(['m1'])
    })

    it('lets nothing overtake what must be tried again', async () => {
      const { outbox: out } = the().store
      await send(message('m1'), message('m2'))
      await claimed()
      await out.settle('m1', 'queued', { notBefore: later })
      expect(await claimed(now)).toEqual([])
      expect(await out.claim(later, 10)).toMatchObject([{ key: 'm1', attempts: 2, firstAt: now }])
    })

    it('tries at once what waits at an address where somebody can be reached by now, and nothing before its time', async () => {
      const { outbox: out } = the().store
      await send(inRoom('a'), inRoom('b'))
      for (const key of await claimed()) await out.settle(key, 'queued', { notBefore: later })
      await send(inRoom('c', { notBefore: later }))
      for (const id of ['room of a', 'room of c']) await out.retryAt(address(id))
      expect(await claimed(now)).toEqual(['a'])
    })

    it('remembers the parts that were sent, and what is in doubt', async () => {
      const { outbox: out } = the().store
      await send(message('m1'))
      await claimed()
      await out.settle('m1', 'unknown', { partsSent: 2 })
      expect(await out.doubtful()).toMatchObject([{ key: 'm1', state: 'unknown', partsSent: 2 }])
      await out.settle('m1', 'sent')
      expect(await out.doubtful()).toEqual([])
    })

    it('starts anew at another address', async () => {
      const { outbox: out } = the().store
      await send(message('m1', { to: { person: 'p1' } }))
      await claimed()
      await out.settle('m1', 'queued', { partsSent: 1, notBefore: later })
      await out.readdress('m1', address('U1', 'slack'))
      expect(await out.claim(now, 1)).toMatchObject([
        { key: 'm1', to: address('U1', 'slack'), direct: true, partsSent: 0, attempts: 1, firstAt: now },
      ])
    })

    it('knows where a message was posted and as what, part by part, and sends there what replaces it', async () => {
      const { outbox: out } = the().store
      await send(
        message('m1', { to: { person: 'p1' }, about: ['q1'] }),
        message('m2', { replaces: 'm1', to: { person: 'p1' } }),
      )
      expect(await out.posted('m1')).toEqual({ to: address('p1'), state: 'queued', ids: [] })
      await claimed()
      await out.readdress('m1', address('U1', 'slack'))
      await out.settle('m1', 'sending', { partsSent: 1, remoteId: 'x' })
      await out.settle('m1', 'sent', { partsSent: 3, remoteId: 'z' })
      expect(await out.posted('m1')).toEqual({ to: address('U1', 'slack'), state: 'sent', ids: ['x', null, 'z'] })
      expect(await out.aboutOf(address('U1', 'slack'), 'z')).toEqual(['q1'])
      expect(await out.aboutOf(address('U1', 'slack'), 'y')).toEqual([])
      expect(await out.aboutOf(address('p1'), 'z')).toEqual([])
      await send(message('m3', { replaces: 'm1', to: { person: 'p1' } }))
      expect(await out.claim(now, 10)).toMatchObject([
        { key: 'm2', to: address('p1'), message: { replaces: 'm1' } },
        { key: 'm3', to: address('U1', 'slack'), message: { replaces: 'm1' } },
      ])
      expect(await out.posted('unknown')).toBeUndefined()
    })

    it('knows when what waits may go out', async () => {
      const { outbox: out } = the().store
      expect(await out.nextAfter(now)).toBeUndefined()
      await send(message('m1'), message('m2', { notBefore: later }))
      expect(await out.nextAfter(now)).toBe(later)
      expect(await out.nextAfter(later)).toBeUndefined()
    })

    it('says something else than was meant, keeping its place', async () => {
      const { outbox: out } = the().store
      const parts = [{ request: 'q1', to: 'responsible', step: 2 } as const]
      await send(message('m1', { about: ['q1', 'q2'], parts: [...parts, { request: 'q2', to: 'head', step: 5 }] }))
      const reworded = message('m1', { about: ['q1'], parts, content: { body: [], private: true } })
      await out.reword(reworded)
      expect(await out.claim(now, 1)).toMatchObject([{ key: 'm1', message: reworded }])
    })

    it('knows whom it asked or reminds of late, and from when', async () => {
      const { outbox: out } = the().store
      const to = { person: 'p1' } as const
      await send(message('a', { to, kind: 'prompt' }), message('b', { to, kind: 'reminder', notBefore: later }))
      await send(
        message('c', { to, kind: 'notice' }),
        message('d', { kind: 'reminder' }),
        message('e', { to, kind: 'reminder' }),
      )
      await out.settle('e', 'cancelled')
      expect(await out.contacts(now)).toEqual([
        { person: 'p1', kind: 'prompt', at: now },
        { person: 'p1', kind: 'reminder', at: later },
      ])
      expect(await out.contacts(later)).toEqual([])
    })

    it('withdraws what waits, and knows what does; what is under way is left alone', async () => {
      const { store } = the()
      const knew = {
        round: 'r1',
        dates: {
          label: '2026-H2',
          session: '2026-12-07',
          opens: now,
          due: later,
          grace: later,
          closes: later,
          draft: later,
          paperDue: later,
        },
        dues: { q1: later },
      }
      const notice = (id: string) => message(id, { to: { person: 'p1' }, kind: 'notice', knew })
      const withdraw = (kind: 'message-withdrawn' | 'message-relied-on', id: string) =>
        store.commit({ at: now, actor: null, changes: [{ kind, message: id }], messages: [] })
      await send(notice('a'), notice('b'), message('c', { kind: 'reminder' }))
      expect(await store.outbox.waiting()).toEqual([notice('a'), notice('b')])
      expect(await withdraw('message-withdrawn', 'a')).toBe('done')
      expect(await withdraw('message-relied-on', 'b')).toBe('done')
      expect(await store.outbox.waiting()).toEqual([notice('b')])
      await claimed()
      expect(await withdraw('message-withdrawn', 'b')).toBe('stale')
      expect(await withdraw('message-relied-on', 'b')).toBe('stale')
    })

    it('keeps what waits for the operator, tries a void access with one alone, and goes on once it holds', async () => {
      const { outbox: out } = the().store
      const rooms = ['m1', 'm2', 'm3'].map((id) => inRoom(id))
      await send(...rooms)
      await claimed(now, 2)
      const access = { why: 'access', since: now } as const
      expect(await out.block('m1', { ...access, notBefore: later })).toEqual([])
      const m1 = { key: 'm1', kind: 'notice', to: address('room of m1'), ...access }
      expect(await out.block('m2', { ...access, notBefore: later })).toEqual([m1])
      expect(await claimed(now)).toEqual([])
      expect(await out.claim(later, 10)).toMatchObject([{ key: 'm1', blocked: access, attempts: 2 }])
      await out.settle('m1', 'sent')
      expect(await out.blocked()).toEqual([])
      expect(await claimed(now)).toEqual(['m2', 'm3'])
    })

    it('tries at once what waits for the operator, and writes to people where it is not in vain', async () => {
      const { outbox: out, commit } = the().store
      await commit(
        commitOf([{ kind: 'account-set', account: { address: address('U1', 'slack'), person: 'p1', rank: 9 } }]),
      )
      await send(message('m1', { to: { person: 'p1' } }))
      await claimed()
      await out.block('m1', { why: 'access', since: now, notBefore: later })
      await send(message('m2', { to: { person: 'p1' } }))
      expect(await out.claim(now, 10)).toMatchObject([{ key: 'm2', to: address('U1', 'slack') }])
      await out.retryBlocked()
      expect(await claimed(now)).toEqual(['m1'])
    })

    it('knows who cannot be met yet and what they cannot be asked, and tries it as soon as they can', async () => {
      const { outbox: out } = the().store
      const to = { person: 'p1' } as const
      const prompt = message('a', { to, kind: 'prompt', about: ['q1'], lane: 'bulk' })
      const reminder = message('b', { to, kind: 'reminder', about: ['q2'], lane: 'reminder', expires: later })
      await send(prompt, message('elsewhere'))
      await out.claim(now, 2)
      await out.block('a', { why: 'not-met', since: now, notBefore: later })
      await send(reminder)
      expect(await out.unmet()).toEqual([{ person: 'p1', since: now, requests: ['q1'] }])
      const [claimedReminder] = await out.claim(now, 1)
      expect(claimedReminder).toMatchObject({ key: 'b', to: address('p1') })
      expect(await out.inLineWith(claimedReminder!)).toEqual([prompt, reminder])
      await out.lineUp('b', 'a')
      expect(await claimed(now)).toEqual([])
      await out.retryAt(address('p1'))
      expect(await claimed(now)).toEqual(['a'])
      await out.settle('a', 'sent')
      expect(await claimed(now)).toEqual(['b'])
      expect(await out.unmet()).toEqual([])
    })

    it('lets nothing pass what has not been due yet when it is to go first', async () => {
      const { outbox: out } = the().store
      const to = { person: 'p1' } as const
      await send(message('a', { to, kind: 'prompt', notBefore: later, lane: 'bulk' }))
      await send(message('b', { to, kind: 'reminder', lane: 'reminder' }))
      expect(await claimed(now)).toEqual(['b'])
      await out.lineUp('b', 'a')
      expect(await claimed(now)).toEqual([])
      expect(await claimed(later)).toEqual(['a'])
    })

    it('has the posts of a prompt brought up to date when something it shows changes, once at a time', async () => {
      const { outbox: out, commit } = the().store
      const to = { person: 'p1' } as const
      const parts = [{ request: 'q1', to: 'responsible', step: 0 }] as const
      await send(
        message('m1', { to, kind: 'prompt', about: ['q1'], parts, lane: 'bulk' }),
        message('m2', { to, parts }),
      )
      await claimed()
      await out.live('m1', ['q1'])
      await out.live('m1', ['q1'])
      await out.settle('m1', 'sent', { partsSent: 1, remoteId: 'x' })
      expect(await out.shownAt(address('p1'), ['q1', 'q2'])).toEqual(new Set(['q1']))
      const due = (version: number, actor: string | null = null) =>
        commit(commitOf([{ kind: 'request-due', request: 'q1', due: later, version }], { actor }))
      await claimed()
      await out.settle('m2', 'sent')
      await commit(commitOf([{ kind: 'request-due', request: 'q2', due: later, version: 1 }], { actor: null }))
      expect(await claimed()).toEqual([])
      await due(1)
      await due(2)
      const edit = { kind: 'edit', to, about: ['q1'], parts, replaces: 'm1' }
      expect(await out.claim(now, 10)).toMatchObject([
        { to: address('p1'), direct: true, message: { ...edit, lane: 'bulk' } },
      ])
      await due(3, 'p1')
      const [first] = await out.doubtful()
      await out.settle(first?.key ?? '', 'sent')
      expect(await out.claim(now, 10, ['interactive'])).toMatchObject([{ message: edit }])
      const [second] = await out.doubtful()
      await out.settle(second?.key ?? '', 'sent')
      await out.show('m1', 'says this')
      expect(await out.shown('m1')).toBe('says this')
      await out.show('m1', null)
      await due(4)
      expect([await out.shown('m1'), await claimed()]).toEqual([null, []])
    })

    it('counts by state', async () => {
      const { outbox: out } = the().store
      await send(inRoom('m1'), inRoom('m2'), inRoom('m3'), inRoom('m4'))
      await claimed(now, 2)
      await out.settle('m1', 'sent')
      await out.settle('m4', 'cancelled')
      expect(await out.counts()).toEqual({ queued: 1, sending: 1, sent: 1, unknown: 0, cancelled: 1, dead: 0 })
    })

    it('refuses to settle what it does not know', async () => {
      await expect(the().store.outbox.settle('unknown', 'sent')).rejects.toThrow(/unknown/)
    })
  })
}
