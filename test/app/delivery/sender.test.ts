import { describe, expect, onTestFinished, test } from 'vitest'
import { plusSeconds, type Instant } from '#domain/instant.ts'
import type { RequestState } from '#domain/request.ts'
import { paragraph } from '#report/build.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Delivery, Outbox } from '#app/contracts/store/outbox.ts'
import type { Store } from '#app/contracts/store/store.ts'
import type { Blockage } from '#app/contracts/adapter.ts'
import { createSender } from '#app/delivery/sender.ts'
import { mostAttempts } from '#app/delivery/waiting-time.ts'
import { at, scriptedWay, type Fate } from '#test/app/delivery/scripted-line.ts'
import { aRequest, aRound } from '#test/domain/given.ts'
import { anEmptyStore } from '#test/support/an-empty-store.ts'

const start: Instant = '2026-10-01T07:00:00.000Z'
const channel = at('chat', '#liaisons')

/** An outbox over a real store, a person with two accounts, and a platform that fails as scripted. */
async function given(...fates: Fate[]) {
  const store = await anEmptyStore()
  onTestFinished(() => store[Symbol.asyncDispose]())
  const chat = scriptedWay('chat', fates)
  const mail = scriptedWay('mail')
  const clock = { now: start }
  const dead: Delivery[] = []
  const blocked: (readonly [key: string, why: string, before: number])[] = []
  const connected = new Map([chat, mail].map(({ platform, way }) => [platform, way]))
  await store.commit({
    at: start,
    actor: null,
    changes: [
      { kind: 'person-set', person: { id: 'ada', name: 'Ada', language: 'de', zone: null, party: null, left: null } },
      { kind: 'account-set', account: { address: at('chat', 'ada'), person: 'ada', rank: 0 } },
      { kind: 'account-set', account: { address: at('mail', 'ada'), person: 'ada', rank: 1 } },
    ],
    messages: [],
  })
  const sender = (outbox: Outbox = store.outbox, patience?: number) =>
    createSender(
      {
        outbox,
        requests: store.requests,
        papers: store.papers,
        accountsOf: store.directories.accountsOf,
        places: store.directories.places,
        city: { nonPublicOn: ['console'] },
        lines: () => connected,
        now: () => clock.now,
        log: { info: () => undefined, warn: () => undefined, error: () => undefined },
        fingerprint: (said) => JSON.stringify(said),
        onDead: async (delivery) => void dead.push(delivery),
        onBlocked: async ({ key }, { why }, before) => void blocked.push([key, why, before.length]),
      },
      patience,
    )
  const say = (...messages: readonly Message[]) => store.commit({ at: clock.now, actor: null, changes: [], messages })
  return { store, chat, mail, clock, dead, blocked, connected, sender, say }
}

const aMessage = (id: string, more: Partial<Message> = {}, ...paragraphs: readonly string[]): Message => ({
  id,
  kind: 'notice',
  to: { place: channel },
  about: [],
  content: { body: (paragraphs.length > 0 ? paragraphs : [id]).map((text) => paragraph(text)), private: false },
  lane: 'interactive',
  notBefore: null,
  expires: null,
  ...more,
})

const toAda = { to: { person: 'ada' } } as const

/** An outbox that breaks down at the `nth` confirmation, as a killed process does. */
function crashingAt(nth: number, outbox: Outbox): Outbox {
  let settled = 0
  const settle: Outbox['settle'] = async (...args) => {
    settled += 1
    if (settled === nth) throw new Error('killed')
    return outbox.settle(...args)
  }
  return { ...outbox, settle }
}

/** A round in which requests stand as given: `r0`, `r1` … */
async function asked(store: Store, states: readonly RequestState[]): Promise<void> {
  const requests = states.map((state, index) => aRequest({ id: `r${index}`, subject: `m${index}`, party: null, state }))
  await store.commit({
    at: start,
    actor: null,
    changes: [
      { kind: 'plan-known', plan: 'DP', name: 'Digitalisierungsprogramm' },
      { kind: 'round-planned', round: aRound() },
      ...requests.map((request) => ({ kind: 'asked', request }) as const),
    ],
    messages: [],
  })
}

test('sends what is queued, in order, to places and to people directly', async () => {
  const { chat, sender, say, store } = await given()
  await say(aMessage('one'), aMessage('two'), aMessage('for Ada', toAda))
  await sender().drain()
  expect(chat.shown.map(({ words, at: place }) => `${words} → ${place}`).toSorted()).toEqual([
    'for Ada → dm:ada',
    'one → #liaisons',
    'two → #liaisons',
  ])
  expect(chat.words().filter((words) => words !== 'for Ada')).toEqual(['one', 'two'])
  expect(await store.outbox.counts()).toMatchObject({ sent: 3, queued: 0, sending: 0 })
})

test('a reply and a notice to the same person arrive in the order in which they were said', async () => {
  const { chat, sender, say } = await given()
  await say(aMessage('reply', { to: { place: at('chat', 'dm:ada') } }), aMessage('notice', toAda))
  await sender().drain()
  expect(chat.words()).toEqual(['reply', 'notice'])
})

test('what is said during a drain is sent by a drain asked for meanwhile', async () => {
  const { chat, sender, say } = await given()
  const { drain } = sender()
  await say(aMessage('one'))
  const first = drain()
  await say(aMessage('two'))
  await Promise.all([first, drain(), drain()])
  expect(chat.words()).toEqual(['one', 'two'])
})

describe('while a place takes its time', () => {
  const room = (name: string) => ({ to: { place: at('chat', name) }, lane: 'bulk' }) as const
  /** Posts to one place wait until they are told to go on. */
  async function slowly() {
    const all = await given()
    const { promise, resolve } = Promise.withResolvers<void>()
    all.chat.slow.set('slow', promise)
    return { ...all, goOn: resolve }
  }

  test('all the others go on, and a reply waits for none of a long run', async () => {
    const { chat, sender, say, goOn } = await slowly()
    for (let number = 0; number < 20; number += 1) chat.slow.set(`slow ${number}`, chat.slow.get('slow')!)
    const { drain } = sender()
    await say(...['slow', 'b', 'c'].map((name) => aMessage(name, room(name))))
    const first = drain()
    await expect.poll(() => chat.words()).toEqual(['b', 'c'])
    await say(...Array.from({ length: 20 }, (_, number) => aMessage(`s${number}`, room(`slow ${number}`))))
    await say(aMessage('reply'), aMessage('second reply'))
    const second = drain()
    await expect.poll(() => chat.words()).toEqual(['b', 'c', 'reply', 'second reply'])
    goOn()
    await Promise.all([first, second])
    expect(chat.shown).toHaveLength(25)
  })

  test('a reply to that very place follows at once when the place is free', async () => {
    const { chat, sender, say, store, goOn } = await slowly()
    const { drain } = sender()
    await say(aMessage('prompt', room('slow')))
    const first = drain()
    await expect.poll(() => store.outbox.counts()).toMatchObject({ sending: 1 })
    await say(aMessage('reminder', room('slow')), aMessage('reply', { to: { place: at('chat', 'slow') } }))
    goOn()
    await Promise.all([first, drain()])
    expect(chat.words()).toEqual(['prompt', 'reply', 'reminder'])
  })

  test('what is under way is neither looked up nor said twice, and is finished before the end', async () => {
    const { chat, sender, say, store, goOn } = await slowly()
    const closing = sender()
    await say(aMessage('m', room('slow')), aMessage('next', room('slow')))
    const first = closing.drain()
    await expect.poll(() => store.outbox.counts()).toMatchObject({ sending: 1 })
    await closing.reconcile()
    expect(await store.outbox.counts()).toMatchObject({ sending: 1, queued: 1 })
    const end = closing[Symbol.asyncDispose]()
    goOn()
    await Promise.all([first, end])
    expect(chat.words()).toEqual(['m'])
  })

  test('what takes longer than the end may take is left in doubt', async () => {
    const { chat, sender, say, store, goOn } = await slowly()
    const closing = sender(store.outbox, 0)
    await say(aMessage('m', room('slow')))
    const first = closing.drain()
    await expect.poll(() => store.outbox.counts()).toMatchObject({ sending: 1 })
    await closing[Symbol.asyncDispose]()
    await first
    expect([chat.words(), (await store.outbox.counts()).unknown]).toEqual([[], 1])
    goOn()
  })
})

test('files go with the last part, under a key of its own', async () => {
  const { chat, sender, say, store } = await given()
  const bytes = new Uint8Array([1, 2, 3])
  const file = { kind: 'file-kept', sha512: 'abc', mediaType: 'text/plain', bytes } as const
  await store.commit({ at: start, actor: null, changes: [file], messages: [] })
  const message = aMessage('m', {}, 'first', 'second')
  const files = [{ name: 'paper.md', mediaType: 'text/plain', sha512: 'abc' }]
  await say({ ...message, content: { ...message.content, files } })
  await sender().drain()
  expect(chat.shown).toMatchObject([
    { words: 'first', at: '#liaisons', key: 'm', files: [] },
    { words: 'second', at: '#liaisons', key: 'm.1', files: ['paper.md (3 bytes)'] },
  ])
})

describe('after a crash', () => {
  test.each([1, 2, 3])('at confirmation %i of a message in three parts, every part is shown once', async (nth) => {
    const { chat, sender, say, store } = await given()
    await say(aMessage('m', {}, 'first', 'second', 'third'), aMessage('next'))
    await expect(sender(crashingAt(nth, store.outbox)).drain()).rejects.toThrow('broke off')
    const restarted = sender()
    await restarted.reconcile()
    await restarted.drain()
    expect(chat.words()).toEqual(['first', 'second', 'third', 'next'])
    expect(await store.outbox.counts()).toMatchObject({ sent: 2, sending: 0 })
  })

  test('what was claimed and never posted is posted', async () => {
    const { chat, sender, say, store } = await given()
    await say(aMessage('m'))
    await store.outbox.claim(start, 1)
    const restarted = sender()
    await restarted.reconcile()
    await restarted.drain()
    expect(chat.words()).toEqual(['m'])
  })
})

describe('in doubt', () => {
  test.each<[Fate]>([['answer lost'], ['unknown'], ['accident']])('(%s) it is looked up, not resent', async (fate) => {
    const { chat, sender, say, store } = await given(fate)
    const { drain, reconcile } = sender()
    await say(aMessage('m'))
    await drain()
    await drain()
    expect(await store.outbox.counts()).toMatchObject({ unknown: 1 })
    await reconcile()
    await drain()
    expect(chat.words()).toEqual(['m'])
    expect(await store.outbox.counts()).toMatchObject({ sent: 1, unknown: 0 })
  })

  test('what a platform cannot tell stays as it is for a day, then it is given up', async () => {
    const { chat, sender, say, store, clock, dead } = await given('unknown')
    const { drain, reconcile } = sender()
    chat.platformState.sees = false
    await say(aMessage('m'))
    await drain()
    await reconcile()
    expect(await store.outbox.counts()).toMatchObject({ unknown: 1 })
    clock.now = plusSeconds(start, 24 * 60 * 60)
    await reconcile()
    expect(await store.outbox.counts()).toMatchObject({ dead: 1 })
    expect(dead.map(({ key }) => key)).toEqual(['m'])
  })
})

describe('when the platform asks to wait', () => {
  test('it is sent when that time is over, and nothing overtakes it', async () => {
    const { chat, sender, say, clock } = await given({ failed: 'later', after: 30 })
    const { drain } = sender()
    await say(aMessage('one'), aMessage('two'))
    await drain()
    expect(chat.words()).toEqual([])
    clock.now = plusSeconds(start, 29)
    await drain()
    expect(chat.words()).toEqual([])
    clock.now = plusSeconds(start, 30)
    await drain()
    expect(chat.words()).toEqual(['one', 'two'])
  })

  test('a message in parts goes on behind what was shown', async () => {
    const { chat, sender, say, clock } = await given({ id: '1' }, { failed: 'later', after: 5 })
    const { drain } = sender()
    await say(aMessage('m', {}, 'first', 'second'))
    await drain()
    clock.now = plusSeconds(start, 5)
    await drain()
    expect(chat.words()).toEqual(['first', 'second'])
  })

  test('it is given up after many tries, and that is told once', async () => {
    const tries = Array.from({ length: mostAttempts }, (): Fate => ({ failed: 'later' }))
    const { chat, sender, say, clock, dead, store } = await given(...tries)
    const { drain } = sender()
    await say(aMessage('m'))
    for (let day = 0; day < mostAttempts + 2; day += 1) {
      await drain()
      clock.now = plusSeconds(clock.now, 24 * 60 * 60)
    }
    expect(chat.words()).toEqual([])
    expect(dead.map(({ key }) => key)).toEqual(['m'])
    expect(await store.outbox.counts()).toMatchObject({ dead: 1 })
  })

  test.each([
    { why: 'asks us to wait', fate: { failed: 'later', after: 5 }, waits: [5, 5, 5, 5, 5, 5, 5] },
    { why: 'cannot be reached', fate: { failed: 'unreachable' }, waits: [60, 120, 240, 480, 960, 960, 960] },
    { why: 'is not connected', fate: undefined, waits: [60, 120, 240, 480, 960, 960, 960] },
  ] as const)('a platform that $why uses up no tries, however long', async ({ fate, waits }) => {
    const { chat, sender, say, clock, dead, store, connected } = await given(...(fate ? Array(40).fill(fate) : []))
    if (!fate) connected.delete('chat')
    const { drain } = sender()
    await say(aMessage('m'))
    const times: Instant[] = []
    for (let tries = 0; tries < 40; tries += 1) {
      await drain()
      clock.now = (await store.outbox.nextAfter(clock.now)) ?? ''
      times.push(clock.now)
    }
    const expected = waits.map((_, tries) =>
      waits.slice(0, tries + 1).reduce((all, wait) => plusSeconds(all, wait), start),
    )
    expect(times.slice(0, waits.length)).toEqual(expected)
    connected.set('chat', chat.way)
    await drain()
    expect([dead, chat.words()]).toEqual([[], ['m']])
  })

  test('one in doubt is kept while the platform cannot be asked, and found out of once it can', async () => {
    const { chat, sender, say, clock, dead, store } = await given('answer lost')
    const { drain, reconcile } = sender()
    await say(aMessage('m'))
    await drain()
    chat.platformState.answers = false
    for (const days of [2, 3]) {
      clock.now = plusSeconds(start, days * 24 * 60 * 60)
      await reconcile()
      expect(await store.outbox.counts()).toMatchObject({ unknown: 1 })
    }
    chat.platformState.answers = true
    await reconcile()
    expect([dead, chat.words(), (await store.outbox.counts()).sent]).toEqual([[], ['m'], 1])
  })

  test('one in doubt at last is looked up from then on, not from when the platform was away', async () => {
    const { chat, sender, say, clock, dead, store } = await given({ failed: 'unreachable' }, 'answer lost')
    const { drain, reconcile } = sender()
    await say(aMessage('m'))
    await drain()
    clock.now = plusSeconds(start, 3 * 24 * 60 * 60)
    await drain()
    chat.platformState.sees = false
    await reconcile()
    expect([dead, (await store.outbox.counts()).unknown]).toEqual([[], 1])
  })
})

describe('what only the operator can change', () => {
  const minute = 60
  const stuck = (why: Blockage): Fate => ({ failed: 'blocked', why })

  test('is tried every ten minutes at first, then hourly, never given up, and goes out at the next start', async () => {
    const tries = 12
    const { chat, sender, say, store, clock, blocked } = await given(
      ...Array.from({ length: tries }, () => stuck('not-in-channel')),
    )
    const { drain } = sender()
    await say(aMessage('m'), aMessage('after it'))
    const times: number[] = []
    for (let passed = 0; blocked.length < tries; passed += 5) {
      clock.now = plusSeconds(start, passed * minute)
      const before = blocked.length
      await drain()
      if (blocked.length > before) times.push(passed)
    }
    expect(times.slice(0, 9)).toEqual([0, 10, 20, 30, 40, 50, 60, 120, 180])
    expect(await store.outbox.counts()).toMatchObject({ dead: 0, queued: 2 })
    await store.outbox.retryBlocked()
    await drain()
    expect(chat.words()).toEqual(['m', 'after it'])
    expect(await store.outbox.blocked()).toEqual([])
  })

  test('a void access is tried by one message alone, and what goes through lets all the others out', async () => {
    const { chat, mail, sender, say, clock, blocked } = await given(stuck('access'), stuck('access'))
    const { drain } = sender()
    const [first, ...others] = Array.from({ length: 9 }, (_, number) =>
      aMessage(`m${number}`, { to: { place: at('chat', `room ${number}`) }, lane: 'bulk' }),
    )
    await say(first!)
    await drain()
    await say(...others, aMessage('reply', { to: { place: at('chat', 'room 0') } }), aMessage('for Ada', toAda))
    await drain()
    clock.now = plusSeconds(start, 10 * minute)
    await drain()
    expect(blocked).toEqual([
      ['m0', 'access', 0],
      ['m0', 'access', 1],
    ])
    expect([chat.words(), mail.words()]).toEqual([[], ['for Ada']])
    clock.now = plusSeconds(start, 20 * minute)
    await drain()
    expect(chat.words()).toHaveLength(10)
    expect(chat.words()[0]).toBe('m0')
  })

  test('what lacks a right lets others pass', async () => {
    const { chat, sender, say } = await given(stuck('rights'))
    await say(aMessage('file'), aMessage('words'))
    await sender().drain()
    expect(chat.words()).toEqual(['words'])
  })
})

describe('when a person cannot be reached', () => {
  test.each(['refused', 'gone'] as const)('(%s) the next account is tried from the first part on', async (failed) => {
    const { chat, mail, sender, say } = await given({ id: '1' }, { failed })
    await say(aMessage('m', toAda, 'first', 'second'))
    await sender().drain()
    expect(chat.words()).toEqual(['first'])
    expect(mail.words()).toEqual(['first', 'second'])
  })

  test('whoever has not accepted the invitation to one platform is met on another', async () => {
    const after = 12 * 60 * 60
    const notMet = { failed: 'blocked', why: 'not-met', after } as const
    const { chat, mail, clock, sender, say } = await given(notMet, notMet)
    await say(aMessage('m', toAda))
    await sender().drain()
    expect([chat.words(), mail.words()], 'there was no time to come').toEqual([[], []])
    clock.now = plusSeconds(start, after)
    await sender().drain()
    expect([chat.words(), mail.words()]).toEqual([[], ['m']])
  })

  test('and where there is no other, it waits as long as the platform says, and no operator is told', async () => {
    const hours = 60 * 60
    const { mail, chat, connected, clock, sender, say, store, blocked } = await given({
      failed: 'blocked',
      why: 'not-met',
      after: 12 * hours,
    })
    connected.delete(mail.platform)
    await say(aMessage('m', toAda))
    const { drain } = sender()
    await drain()
    clock.now = plusSeconds(start, 11 * hours)
    await drain()
    expect([blocked, chat.words()]).toEqual([[], []])
    expect(await store.outbox.unmet()).toEqual([{ person: 'ada', since: start, requests: [] }])
    clock.now = plusSeconds(start, 12 * hours)
    await drain()
    expect(chat.words()).toEqual(['m'])
  })

  test('of what waited, each measure is spoken of once: asked if that has not been done, else reminded of last', async () => {
    const later: Fate = { failed: 'later' }
    const { chat, clock, sender, say, store } = await given(later)
    await asked(store, ['asked', 'asked'])
    const remind = (id: string, ...about: readonly string[]) =>
      aMessage(id, { ...toAda, kind: 'reminder', lane: 'reminder', about })
    await say(remind('first reminder', 'r0'))
    const { drain } = sender()
    await drain()
    await say(remind('second reminder', 'r0'), remind('reminder of another', 'r1'))
    await say(aMessage('prompt', { ...toAda, kind: 'prompt', lane: 'bulk', about: ['r1'] }))
    clock.now = plusSeconds(start, 60 * 60)
    await drain()
    expect(chat.words()).toEqual(['second reminder', 'prompt'])
    expect(await store.outbox.counts()).toMatchObject({ cancelled: 2, sent: 2, queued: 0 })
  })

  test('over a platform that is not connected, the next account is taken', async () => {
    const { mail, sender, say, connected } = await given()
    connected.delete('chat')
    await say(aMessage('m', toAda))
    await sender().drain()
    expect(mail.words()).toEqual(['m'])
  })

  test('and there is no other account, the message is dead', async () => {
    const { sender, say, dead, connected } = await given({ failed: 'gone' })
    connected.delete('mail')
    await say(aMessage('m', toAda))
    await sender().drain()
    expect(dead.map(({ key }) => key)).toEqual(['m'])
  })

  test('because no place can be opened, it is tried again later', async () => {
    const { chat, sender, say, clock } = await given()
    const { drain } = sender()
    chat.platformState.opens = false
    await say(aMessage('m', toAda))
    await drain()
    chat.platformState.opens = true
    clock.now = plusSeconds(start, 60)
    await drain()
    expect(chat.words()).toEqual(['m'])
  })
})

describe('what no longer holds is not said', () => {
  test.each([
    { kind: 'prompt', states: ['answered'], shown: [] },
    { kind: 'reminder', states: ['answered', 'excused', 'missing'], shown: [] },
    { kind: 'reminder', states: ['answered', 'asked'], shown: ['m'] },
    { kind: 'reminder', states: [], shown: ['m'] },
    { kind: 'notice', states: ['answered'], shown: ['m'] },
  ] as const)('a $kind about requests that are $states', async ({ kind, states, shown }) => {
    const { chat, sender, say, store } = await given()
    await asked(store, states)
    await say(aMessage('m', { kind, about: states.map((_, index) => `r${index}`) }))
    await sender().drain()
    expect(chat.words()).toEqual(shown)
    expect(await store.outbox.counts()).toMatchObject(shown.length > 0 ? { sent: 1 } : { cancelled: 1 })
  })

  test.each([
    { expires: start, shown: [] },
    { expires: plusSeconds(start, 1), shown: ['m'] },
  ])('a message that expires at $expires', async ({ expires, shown }) => {
    const { chat, sender, say } = await given()
    await say(aMessage('m', { expires }))
    await sender().drain()
    expect(chat.words()).toEqual(shown)
  })
})

describe('a message that replaces an earlier one', () => {
  const anew = (more: Partial<Message> = {}) => aMessage('new', { replaces: 'm', ...more }, 'withdrawn', 'and why')

  test('changes its posts in place, part by part, and says anew what they have no room for', async () => {
    const { chat, sender, say } = await given({ id: '7' })
    await say(aMessage('m', {}, 'released'), aMessage('between'), anew())
    await sender().drain()
    expect(chat.shown.map(({ id, words }) => [id, words])).toEqual([
      ['7', 'withdrawn'],
      ['between', 'between'],
      ['new.1', 'and why'],
    ])
  })

  test('goes where the earlier one went, whatever account comes first by now', async () => {
    const { mail, chat, sender, say } = await given({ failed: 'gone' })
    await say(aMessage('m', toAda, 'released'))
    await sender().drain()
    await say(anew(toAda))
    await sender().drain()
    expect([chat.words(), mail.words()]).toEqual([[], ['withdrawn', 'and why']])
  })

  test.each(['refused', 'gone'] as const)('is posted anew where the earlier post is %s', async (failed) => {
    const { chat, sender, say, store } = await given({ id: '7' }, { failed })
    await say(aMessage('m', {}, 'released'), anew())
    await sender().drain()
    expect(chat.words()).toEqual(['released', 'withdrawn', 'and why'])
    expect(await store.outbox.counts()).toMatchObject({ sent: 2, dead: 0 })
  })

  test('is posted anew where nobody knows what became of the earlier one, and nothing waits for it', async () => {
    const { chat, sender, say } = await given('unknown')
    await say(aMessage('m', {}, 'released'), anew())
    await sender().drain()
    expect(chat.words()).toEqual(['withdrawn', 'and why'])
  })

  test('in doubt itself, is said again in the same place: a change twice is a change once', async () => {
    const { chat, sender, say, store } = await given({ id: '7' }, 'unknown')
    const { drain, reconcile } = sender()
    await say(aMessage('m', {}, 'released'), anew())
    await drain()
    expect(chat.words()).toEqual(['released'])
    await reconcile()
    await drain()
    expect(chat.words()).toEqual(['withdrawn', 'and why'])
    expect(await store.outbox.counts()).toMatchObject({ sent: 2, unknown: 0 })
  })
})

test('what is disposed of sends nothing more', async () => {
  const { chat, sender, say } = await given()
  const closed = sender()
  await closed[Symbol.asyncDispose]()
  await say(aMessage('m'))
  await closed.drain()
  expect(chat.words()).toEqual([])
})
