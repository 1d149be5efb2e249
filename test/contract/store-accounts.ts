import { describe, expect, it } from 'vitest'
import type { TestStore } from '#test/support/stores.ts'
import { address, commitOf, later, message, now } from './store-samples.ts'

const slack = { address: address('U1', 'slack'), person: 'p1', rank: 0 }
const awaited = { platform: 'slack', email: 'vertretung@stadt.example', person: 'p2', rank: 2 }

export function accounts(the: () => TestStore): void {
  describe('who is who across platforms', () => {
    it('takes an account that is closed for nobody’s, and sends nothing there, until it is opened again', async () => {
      const { store } = the()
      const { directories } = store
      await store.commit(commitOf([{ kind: 'account-set', account: slack }]))
      await store.commit(commitOf([], { messages: [message('m0', { to: { person: 'p1' } })] }))
      const closed = commitOf([{ kind: 'account-closed', account: slack, at: now }])
      expect([await store.commit(closed), await store.commit(closed)]).toEqual(['done', 'stale'])
      expect(await directories.personAt(slack.address)).toBeUndefined()
      expect((await directories.accountsOf('p1')).map(({ address: { platform } }) => platform)).toEqual(['console'])
      expect((await directories.accounts()).find(({ rank }) => rank === 0)).toEqual({ ...slack, closed: now })
      await store.commit(commitOf([], { messages: [message('m1', { to: { person: 'p1' } })] }))
      // What waited already goes the other way, too.
      const waiting = await store.outbox.claim(later, 9)
      expect(waiting.map(({ to }) => to.platform)).toEqual(waiting.map(() => 'console'))
      expect(waiting[0]?.key).toBe('m0')

      await store.commit(commitOf([{ kind: 'account-set', account: { ...slack, rank: 3 } }]))
      expect(await directories.personAt(slack.address)).toBeUndefined()
      const opened = commitOf([{ kind: 'account-reopened', account: slack }])
      expect([await store.commit(opened), await store.commit(opened)]).toEqual(['done', 'stale'])
      expect(await directories.personAt(slack.address)).toMatchObject({ id: 'p1' })
    })

    it('counts who has lost the last account among those who cannot be reached', async () => {
      const { store } = the()
      const account = { address: address('p1'), person: 'p1', rank: 1 }
      await store.commit(commitOf([{ kind: 'account-closed', account, at: now }]))
      expect((await store.directories.read()).unreachable).toEqual(new Set(['p1', 'p2']))
    })

    it('counts the trial’s console for nothing in operation', async () => {
      const { store } = the()
      expect((await store.directories.read()).unreachable).toEqual(new Set(['p2']))
      await store.note('trial', 'no')
      expect((await store.directories.read()).unreachable).toEqual(new Set(['p1', 'p2']))
      expect(await store.directories.accountsOf('p1')).toEqual([])
    })

    it('keeps the e-mail address of an awaited account until the account is found', async () => {
      const { store } = the()
      const { directories } = store
      await store.commit(commitOf([{ kind: 'account-awaited', awaited: { ...awaited, email: 'alt@stadt.example' } }]))
      await store.commit(commitOf([{ kind: 'account-awaited', awaited }]))
      expect(await directories.awaited()).toEqual([awaited])
      const account = { address: address('U2', 'slack'), person: 'p2', rank: 2 }
      const found = commitOf([{ kind: 'account-found', account }])
      expect([await store.commit(found), await store.commit(found)]).toEqual(['done', 'stale'])
      expect(await directories.awaited()).toEqual([])
      expect(await directories.accountsOf('p2')).toEqual([account])
      const book = await store.audits.of('p2')
      expect(JSON.stringify(book)).not.toContain('@')
    })

    it('uses a code up with the account it links, and forgets what that stranger tried', async () => {
      const { store } = the()
      const { links } = store
      const code = { person: 'p2', hash: 'h2', madeBy: 'p1', expires: later }
      const account = { address: address('U2', 'slack'), person: 'p2', rank: 1 }
      const since = '2026-10-01T07:00:00.000Z'
      await store.commit(
        commitOf([
          { kind: 'account-awaited', awaited },
          { kind: 'link-code-made', code: { ...code, hash: 'h1' }, at: now },
          { kind: 'link-code-made', code, at: now },
          { kind: 'code-guessed', address: account.address, at: now },
          { kind: 'stranger-told', address: account.address, at: now },
        ]),
      )
      expect([await links.codeWith('h1'), await links.codeWith('h2')]).toEqual([undefined, code])
      expect(await links.tries(account.address, since)).toEqual({ guesses: 1, told: true })
      expect(await links.tries(account.address, now)).toEqual({ guesses: 0, told: false })
      const linked = commitOf([{ kind: 'account-linked', account, code }])
      expect([await store.commit(linked), await store.commit(linked)]).toEqual(['done', 'stale'])
      expect([await links.codeWith('h2'), await store.directories.awaited()]).toEqual([undefined, []])
      expect(await links.tries(account.address, since)).toEqual({ guesses: 0, told: false })
      expect(await store.directories.accountsOf('p2')).toEqual([account])

      // What told the code is forgotten once it is out.
      const { content } = message('m0')
      await store.commit(commitOf([], { messages: [message('m0', { content: { ...content, secret: true } })] }))
      const worded = async () =>
        (await the().db.selectFrom('message').select('content').execute()).map((row) => row.content)
      expect(JSON.stringify(await worded())).toContain('Guten Tag')
      await store.outbox.settle('m0', 'sent', { partsSent: 1, remoteId: 'p0' })
      expect(JSON.stringify(await worded())).not.toContain('Guten Tag')

      // An expired one goes with the next that is made; a message can go to one account of several.
      await store.commit(commitOf([{ kind: 'link-code-made', code, at: now }]))
      await store.commit(commitOf([{ kind: 'link-code-made', code: { ...code, person: 'p1', hash: 'h3' }, at: later }]))
      expect(await links.codeWith('h2')).toBeUndefined()
      const second = { ...account, address: address('U3', 'slack'), rank: 2 }
      await store.commit(commitOf([{ kind: 'account-set', account: second }]))
      const over = message('m1', { to: { person: 'p2' }, over: second.address })
      await store.commit(commitOf([], { messages: [over] }))
      expect((await store.outbox.claim(later, 9)).map(({ to, direct }) => [to.id, direct])).toEqual([['U3', true]])
    })

    it('drops an account once', async () => {
      const { store } = the()
      await store.commit(commitOf([{ kind: 'account-set', account: slack }]))
      const dropped = commitOf([{ kind: 'account-dropped', account: slack }])
      expect([await store.commit(dropped), await store.commit(dropped)]).toEqual(['done', 'stale'])
      expect(await store.directories.accountsOf('p1')).toHaveLength(1)
    })

    it('knows the zone of somebody’s account beside the one that is entered', async () => {
      const { store } = the()
      await store.commit(commitOf([{ kind: 'account-zone', person: 'p2', zone: 'Europe/Lisbon' }]))
      const zones = async () =>
        (await store.directories.read()).people.map(({ zone, accountZone }) => [zone, accountZone])
      expect(await zones()).toEqual([
        ['Europe/Berlin', undefined],
        [null, 'Europe/Lisbon'],
      ])
      await store.commit(commitOf([{ kind: 'account-zone', person: 'p2', zone: null }]))
      expect((await zones())[1]).toEqual([null, undefined])
    })
  })
}
