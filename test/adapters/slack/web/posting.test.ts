import { describe, expect, onTestFinished, test } from 'vitest'
import adapter from '#adapters/slack/index.ts'
import type { Instant } from '#domain/instant.ts'
import { paragraph } from '#report/build.ts'
import type { Line } from '#app/contracts/adapter.ts'
import type { Message } from '#app/contracts/message.ts'
import { createSender } from '#app/delivery/sender.ts'
import { aClock } from '#test/network/a-clock.ts'
import { aSlack, type Fault } from '#test/adapters/slack/web/a-slack.ts'
import { aWayOut } from '#test/adapters/slack/web/a-way-out.ts'
import { aMemory } from '#test/support/a-memory.ts'
import { anEmptyStore } from '#test/support/an-empty-store.ts'

/** The outbox of a house with a line to Slack, and what stands in Slack in the end. */
async function given(more: Partial<Line> = {}) {
  const slack = await aSlack()
  const store = await anEmptyStore()
  onTestFinished(() => store[Symbol.asyncDispose]())
  const clock = aClock()
  const memory = aMemory()
  const way = await aWayOut(slack.settings, memory, clock)
  const line: Line = {
    platform: 'slack',
    ...way,
    ...more,
    listen: async () => undefined,
    async [Symbol.asyncDispose]() {},
  }
  const sender = createSender({
    fingerprint: (said) => JSON.stringify(said),
    outbox: store.outbox,
    requests: store.requests,
    papers: { ...store.papers, bytes: async (hash) => Buffer.from(hash) },
    accountsOf: store.directories.accountsOf,
    places: store.directories.places,
    city: { nonPublicOn: [] },
    lines: () => new Map([['slack', { adapter, line }]]),
    now: (): Instant => clock.instant(),
    log: way.log,
  })
  const say = (id: string, name: string, content: Partial<Message['content']> = {}, rest: Partial<Message> = {}) =>
    store.commit({
      at: clock.instant(),
      actor: null,
      changes: [],
      messages: [
        {
          id,
          kind: 'notice',
          to: { place: { platform: 'slack', realm: 'T000000001', id: slack.id(name) } },
          about: [],
          content: { body: [paragraph(`Sachstand ${id}`)], private: false, ...content },
          lane: 'interactive',
          notBefore: null,
          expires: null,
          ...rest,
        },
      ],
    })
  /** Sends, then looks up and sends again once a minute, as the house does. */
  async function minutes(count: number): Promise<void> {
    await sender.drain()
    for (let minute = 0; minute < count; minute += 1) {
      clock.later(60)
      await sender.reconcile()
      await sender.drain()
    }
  }
  const texts = async (name: string) => (await slack.shown(name)).map(({ text }) => text)
  return { slack, store, clock, way, say, minutes, texts }
}

const files = ['Bericht.pdf', 'Bericht.docx'].map((name) => ({ name, mediaType: 'application/pdf', sha512: name }))

test('writes to a person in the channel that Slack opens for them, and remembers it', async () => {
  const { say, minutes, texts, slack } = await given()
  await say('M-01', 'ada')
  await say('M-02', 'ada')
  await minutes(0)
  expect(await texts('ada')).toEqual(['Sachstand M-01', 'Sachstand M-02'])
  expect(slack.count('conversations.open')).toBe(1)
  const posted = slack.calls.find(({ method }) => method === 'chat.postMessage')
  expect(Object.fromEntries(posted!.values)).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' })
})

describe('when the answer to a post is lost', () => {
  test('it stands there once, whatever became of it', async () => {
    const { slack, say, minutes, texts, store } = await given()
    const faults: readonly Fault[] = ['answer lost', 'request lost', { status: 500 }, { error: 'fatal_error' }]
    for (const [index, fault] of faults.entries()) {
      slack.next('chat.postMessage', fault)
      await say(`M-0${index}`, '#gremien')
    }
    await minutes(8)
    expect((await texts('#gremien')).toSorted()).toEqual(faults.map((_, index) => `Sachstand M-0${index}`))
    expect(await store.outbox.counts()).toMatchObject({ sent: faults.length, unknown: 0 })
  })

  test('it stands there twice if nobody looks: this is what looking is for', async () => {
    const { slack, say, minutes, texts } = await given({ find: async () => 'absent' })
    slack.next('chat.postMessage', 'answer lost')
    await say('M-01', '#gremien')
    await minutes(3)
    expect(await texts('#gremien')).toEqual(['Sachstand M-01', 'Sachstand M-01'])
  })

  test('nobody looks before it can have arrived', async () => {
    const { slack, way, clock } = await given()
    const at = { platform: 'slack', realm: 'T000000001', id: slack.id('#gremien') }
    const since = clock.instant()
    slack.next('chat.postMessage', 'request lost')
    clock.later(600)
    await way.post({ post: { content: { text: 'Hallo' } }, at, key: 'k', files: [], lane: 'bulk' })
    clock.later(29)
    expect(await way.find('k', at, since)).toBe('not-now')
    clock.later(1)
    expect(await way.find('k', at, since)).toBe('absent')
  })

  test.each([
    { fault: { error: 'missing_scope' }, found: 'unsure' },
    { fault: { error: 'token_revoked' }, found: 'not-now' },
    { fault: { status: 503 }, found: 'not-now' },
  ] as const)('and the channel cannot be read ($fault), it is in doubt', async ({ fault, found }) => {
    const { slack, way, clock } = await given()
    const at = { platform: 'slack', realm: 'T000000001', id: slack.id('#gremien') }
    slack.next('conversations.history', fault)
    const since = clock.instant()
    clock.later(60)
    expect(await way.find('k', at, since)).toBe(found)
  })
})

test('a post changes in its place, and is posted anew where it cannot be changed any more', async () => {
  const { slack, say, minutes, texts } = await given()
  await say('M-00', 'ada')
  await minutes(0)
  const faults: readonly Fault[] = ['answer lost', 'request lost', { error: 'edit_window_closed' }]
  for (const [index, fault] of faults.entries()) {
    slack.next('chat.update', fault)
    await say(`M-0${index + 1}`, 'ada', {}, { replaces: `M-0${index}` })
    await minutes(2)
  }
  expect(await texts('ada')).toEqual(['Sachstand M-02', 'Sachstand M-03'])
})

describe('a post with files', () => {
  test('is whole and there once, whatever step is lost', async () => {
    const { slack, say, minutes, store } = await given()
    const steps = ['chat.postMessage', 'files.getUploadURLExternal', 'upload', 'files.completeUploadExternal']
    const lost = steps.flatMap((step) => [[step, 'answer lost'] as const, [step, 'request lost'] as const])
    for (const [index, [step, fault]] of lost.entries()) {
      slack.next(step, fault)
      await say(`M-0${index}`, 'ada', { files })
      await minutes(4)
    }
    const shown = await slack.shown('ada')
    expect(shown.flatMap(({ text }) => /M-\d\d/.exec(text) ?? [])).toEqual(lost.map((_, index) => `M-0${index}`))
    expect(shown.flatMap((message) => message.files)).toEqual(lost.flatMap(() => ['Bericht.pdf', 'Bericht.docx']))
    expect(await store.outbox.counts()).toMatchObject({ sent: lost.length, unknown: 0, queued: 0 })
  })

  test.each(['files.getUploadURLExternal', 'files.completeUploadExternal'])(
    'goes without the files that Slack turns away at %s, and names them',
    async (step) => {
      const { slack, say, minutes } = await given()
      const isDocx = (values: URLSearchParams) => `${values.get('filename')} ${values.get('files')}`.includes('docx')
      slack.next(step, { error: 'file_type_not_allowed' }, isDocx)
      slack.next(step, { error: 'file_type_not_allowed' }, isDocx)
      slack.next('chat.postMessage', 'answer lost', (values) => values.get('text')!.includes('fehlt'))
      await say('M-01', 'ada', { files })
      await minutes(3)
      const shown = await slack.shown('ada')
      expect(shown.map((message) => message.files)).toEqual([[], ['Bericht.pdf'], []])
      expect(shown[2]!.text).toContain('es fehlt Bericht.docx.')
    },
  )

  test('says of a picture what it shows', async () => {
    const { slack, say, minutes } = await given()
    await say('M-01', 'ada', { files: [{ ...files[0]!, alt: 'Zwei von drei sind grün.' }] })
    await minutes(0)
    const asked = slack.calls.find(({ method }) => method === 'files.getUploadURLExternal')
    expect(asked!.values.get('alt_txt')).toBe('Zwei von drei sind grün.')
    expect(slack.calls.filter(({ method }) => method === 'upload').map(({ headers }) => headers.authorization)).toEqual(
      [undefined],
    )
  })
})

test('opens the channel of a person anew when Slack knows it no more', async () => {
  const { slack, way } = await given()
  const posting = {
    post: { content: { text: 'Hallo' } },
    at: { platform: 'slack', realm: 'T000000001', id: slack.id('ada') },
    key: 'k',
    files: [],
    lane: 'interactive',
  } as const
  slack.next('chat.postMessage', { error: 'channel_not_found' })
  expect(await way.post(posting)).toEqual({ failed: 'later' })
  expect(await way.post(posting)).toHaveProperty('id')
  expect(slack.count('conversations.open')).toBe(2)
})

test('a limit on one channel delays neither another nor a window', async () => {
  const { slack, way, clock } = await given()
  const postTo = (name: string, lane: 'bulk' | 'interactive') =>
    way.post({
      post: { content: { text: 'Hallo' } },
      at: { platform: 'slack', realm: 'T000000001', id: slack.id(name) },
      key: name,
      files: [],
      lane,
    })
  clock.later(60)
  await way.call('auth.test', {}, { lane: 'bulk' })
  slack.next('chat.postMessage', { status: 429, after: 30 })
  const start = clock.now()
  expect(await postTo('#gremien', 'bulk')).toEqual({ failed: 'later', after: 30 })
  const waited = clock.now() - start
  const view = { type: 'modal' as const, title: { type: 'plain_text' as const, text: 'Melden' }, blocks: [] }
  slack.next('views.open', { error: 'expired_trigger_id' })
  await expect(way.clients.interactive.views.open({ trigger_id: 't', view })).rejects.toThrow('expired_trigger_id')
  expect(await postTo('#presse', 'interactive')).toHaveProperty('id')
  expect(clock.now() - start).toBe(waited)
  // Nobody asks Slack before the time is up, and whoever wants to is told so at once.
  expect(await postTo('#gremien', 'interactive')).toEqual({ failed: 'later', after: 30 })
  expect(slack.count('chat.postMessage')).toBe(2)
  clock.later(30)
  expect(await postTo('#gremien', 'interactive')).toHaveProperty('id')
})
