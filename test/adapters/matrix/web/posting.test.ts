import { describe, expect, test } from 'vitest'
import { Attachment } from '@matrix-org/matrix-sdk-crypto-nodejs'
import type { Fault } from '#test/adapters/matrix/web/a-matrix.ts'
import { aWayOut } from '#test/adapters/matrix/web/a-way-out.ts'

const kim = '@kim:stadt.example'
const pdf = (name: string, size = 10) => ({ name, mediaType: 'application/pdf', bytes: Buffer.alloc(size, 1) })
const signs = { '✅': { word: 'same', args: { measure: 'M-01' } }, '⏳': { word: 'later', args: {} } }

describe('what is said', () => {
  test('calls whom it is for in their room, with HTML, under our key and transaction', async () => {
    const { post, matrix } = await aWayOut()
    const sent = await post({ html: '<p>Sachstand</p>', mention: true })
    expect(sent).toEqual({ id: '$event1 !direct' })
    expect(matrix.said('!direct')[0]?.content).toEqual({
      msgtype: 'm.text',
      body: 'Sachstand',
      format: 'org.matrix.custom.html',
      formatted_body: '<p>Sachstand</p>',
      'm.mentions': { user_ids: [kim] },
      'de.masterplan.key': 'k',
    })
    expect(matrix.asked.at(-1)?.path).toBe('/_matrix/client/v3/rooms/!direct/send/m.room.message/k')
  })

  test('is a reply to whoever asked, in the thread where they asked', async () => {
    const { post, matrix } = await aWayOut()
    const reply = { event: '$asked', user: kim }
    await post({ key: 'a', at: '!room', reply })
    await post({ key: 'b', at: '!room $root', reply })
    await post({ key: 'c', at: '!room $root' })
    await post({ key: 'd', at: '!room', mention: true, calls: ['@gremien:stadt.example'] })
    const answered = { 'm.in_reply_to': { event_id: '$asked' } }
    const thread = { rel_type: 'm.thread', event_id: '$root' }
    expect(matrix.said('!room').map(({ content }) => content['m.relates_to'])).toEqual([
      answered,
      { ...thread, ...answered },
      { ...thread, is_falling_back: true, 'm.in_reply_to': { event_id: '$root' } },
      undefined,
    ])
    expect(matrix.said('!room').map(({ content }) => content['m.mentions'])).toEqual([
      { user_ids: [kim] },
      { user_ids: [kim] },
      {},
      { user_ids: ['@gremien:stadt.example'] },
    ])
  })

  test('offers signs under it until it says something else', async () => {
    const { post, matrix, memory } = await aWayOut()
    await post({ signs })
    await expect.poll(() => matrix.said('!direct')).toHaveLength(3)
    const keys = matrix
      .said('!direct')
      .map(({ content }) => (content['m.relates_to'] as { key?: string } | undefined)?.key)
    expect(keys).toEqual([undefined, '✅', '⏳'])
    expect(JSON.parse((await memory.get('signs:$event1'))!)).toMatchObject({ signs })
    expect(await post({ key: 'e', edits: '$event1 !direct', body: 'Erledigt' })).toEqual({ id: '$event1 !direct' })
    expect(await memory.get('signs:$event1')).toBeUndefined()
    expect(matrix.said('!direct')[3]?.content).toMatchObject({
      body: '* Erledigt',
      'm.mentions': {},
      'm.new_content': { body: 'Erledigt' },
      'm.relates_to': { rel_type: 'm.replace', event_id: '$event1' },
    })
  })

  test('keeps what its signs stand for as long as any round is open, and no longer', async () => {
    const { post, memory, hoursLater } = await aWayOut()
    const keptOf = async (event: string) =>
      Object.keys(await memory.startingWith('')).filter(
        (name) => name === `signs:${event}` || name === `unshown:${event}`,
      )
    await post({ signs })
    hoursLater(300 * 24)
    await post({ key: 'later', signs })
    expect(await keptOf('$event1')).toContain('signs:$event1')
    hoursLater(101 * 24)
    await post({ key: 'last' })
    expect(await keptOf('$event1')).toEqual([])
    expect(Object.keys(await memory.startingWith('signs:'))).toHaveLength(1)
  })

  test('is changed to what holds, however often that is tried', async () => {
    const { post, matrix } = await aWayOut()
    const edits = '$event1 !direct'
    await post()
    matrix.next(/send/, 'answer lost')
    expect(await post({ key: 'e', edits, body: 'Halb' })).toEqual({ failed: 'unreachable' })
    await post({ key: 'e', edits, body: 'Ganz' })
    await post({ key: 'e', edits, body: 'Ganz' })
    expect(matrix.texts('!direct')).toEqual(['Sachstand', '* Halb', '* Ganz'])
  })

  test('fits into an event, be it an edit of a long text', async () => {
    const { post, matrix } = await aWayOut()
    const body = 'Maßnahme '.repeat(2000)
    await post({ edits: '$event1 !direct', body, html: `<p>${body}</p>` })
    const [said] = matrix.said('!direct')
    expect(said?.content['m.new_content']).toMatchObject({ body })
    expect(Buffer.byteLength(JSON.stringify(said?.content))).toBeLessThan(47_100)
  })
})

describe('files and pictures', () => {
  test('come after it, those that are too large are named', async () => {
    const { post, matrix } = await aWayOut()
    const bild = { ...pdf('Bild.png'), mediaType: 'image/png', alt: 'Ein Bild' }
    const sent = [pdf('Bericht.pdf'), pdf('Gross.pdf', 2000), bild]
    await post({ sent, figures: [{ svg: '<svg/>', alt: 'Ampeln: 3 grün', name: 'Ampeln.png' }] })
    const [, chart, ...rest] = matrix.said('!direct').map(({ content }) => content)
    expect(chart).toMatchObject({
      msgtype: 'm.image',
      body: 'Ampeln: 3 grün',
      filename: 'Ampeln.png',
      info: { mimetype: 'image/png', w: 1, h: 1 },
    })
    expect(rest).toMatchObject([
      {
        msgtype: 'm.file',
        body: 'Bericht.pdf',
        filename: 'Bericht.pdf',
        info: { size: 10 },
        url: 'mxc://stadt.example/media2',
      },
      { msgtype: 'm.image', body: 'Ein Bild', filename: 'Bild.png' },
      { msgtype: 'm.notice', body: expect.stringContaining('Gross.pdf') },
    ])
    expect(rest).toHaveLength(3)
  })

  test.each(['request lost', 'answer lost', { status: 502 }] as const)(
    'stand there once though one is interrupted: %j',
    async (fault) => {
      const { post, find, matrix } = await aWayOut()
      const sent = [pdf('A.pdf'), pdf('B.pdf')]
      matrix.next(/k_file/, fault)
      expect(await post({ sent })).toBe('unknown')
      expect(await find()).toBe('absent')
      expect(await post({ sent })).toEqual({ id: '$event1 !direct' })
      expect(matrix.texts('!direct')).toEqual(['Sachstand', 'A.pdf', 'B.pdf'])
      expect(await find()).toEqual({ id: '$event1 !direct' })
    },
  )
})

describe('when the answer to a post is lost', () => {
  test('it is posted once more under its transaction, which shows it once', async () => {
    const { post, find, matrix } = await aWayOut()
    matrix.next(/send/, 'answer lost')
    expect(await post()).toBe('unknown')
    expect(await find()).toBe('absent')
    expect(await post()).toEqual({ id: '$event1 !direct' })
    expect(matrix.texts('!direct')).toEqual(['Sachstand'])
  })

  test.each([
    ['answer lost', 1],
    ['request lost', 1],
  ] as const)('it is looked for when the homeserver has forgotten the transaction: %s', async (fault, count) => {
    const { post, find, matrix, hoursLater } = await aWayOut()
    matrix.next(/send/, fault)
    await post()
    matrix.forgets()
    hoursLater(30)
    matrix.next(/messages/, { status: 502 })
    expect(await find()).toBe('not-now')
    expect(await find()).toBe('absent')
    expect(await post()).toMatchObject({ id: expect.stringContaining('!direct') })
    expect(matrix.texts('!direct')).toEqual(Array.from({ length: count }, () => 'Sachstand'))
  })

  test.each([
    ['answer lost', 1],
    ['request lost', 1],
  ] as const)('it is looked for where the token is of another device by now: %s', async (fault, count) => {
    const { post, find, matrix, signsInAnew } = await aWayOut()
    matrix.next(/send/, fault)
    await post()
    signsInAnew()
    expect(await find()).toBe('absent')
    expect(await post()).toEqual({ id: '$event1 !direct' })
    expect(matrix.texts('!direct')).toEqual(Array.from({ length: count }, () => 'Sachstand'))
  })

  test('nobody needs to look for what never left', async () => {
    const { post, find, matrix } = await aWayOut()
    matrix.next(/send/, { status: 429, errcode: 'M_LIMIT_EXCEEDED', after: 300 })
    expect(await post()).toEqual({ failed: 'later', after: 300 })
    expect(await find()).toBe('absent')
    expect(await find('other')).toBe('absent')
  })
})

describe('nothing is said where it may not be', () => {
  test('in clear, where the room is encrypted, is so by now, or nobody tells', async () => {
    const { post, place, matrix } = await aWayOut()
    matrix.next(/send/, 'request lost')
    await post()
    place.encrypted = async () => true
    expect(await post()).toEqual({ failed: 'later' })
    place.encrypted = () => Promise.reject(new Error('no answer'))
    expect(await post({ key: 'other' })).toEqual({ failed: 'later' })
    let asked = 0
    place.encrypted = async () => (asked += 1) > 1
    expect(await post({ key: 'third' })).toEqual({ failed: 'later' })
    expect(matrix.said('!direct')).toEqual([])
  })

  test('to somebody who has not come yet, or has only just come', async () => {
    const { post, place, matrix, clock } = await aWayOut()
    place.hears = async () => undefined
    expect(await post()).toEqual({ failed: 'blocked', why: 'not-met', after: expect.any(Number) })
    place.hears = async () => 2000
    const before = clock.now()
    expect(await post()).toEqual({ id: expect.any(String) })
    expect(clock.now() - before).toBeGreaterThanOrEqual(2000)
    expect(matrix.said('!direct')).toHaveLength(1)
  })

  test('in private, where others read', async () => {
    const { post, place, matrix } = await aWayOut()
    await post()
    place.isDirect = false
    expect(await post({ key: 'other' })).toEqual({ failed: 'later' })
    expect(await post({ key: 'edit', edits: '$event1 !direct' })).toEqual({ failed: 'refused' })
    expect(matrix.said('!direct')).toHaveLength(1)
  })
})

describe('somebody who has come since the last sync', () => {
  test('reads nothing private', async () => {
    const { post, matrix } = await aWayOut()
    matrix.readers.push('@eve:stadt.example')
    expect(await post()).toEqual({ failed: 'later' })
    expect(await post({ key: 'edit', edits: '$event1 !direct' })).toEqual({ failed: 'later' })
    expect(await post({ key: 'for all', at: '!direct' })).toMatchObject({ id: expect.any(String) })
    expect(matrix.said('!direct')).toHaveLength(1)
  })

  test('gets no key of what is private, be it at the last moment', async () => {
    const { post, place, client, matrix } = await aWayOut()
    place.encrypted = async () => true
    const shared: string[][] = []
    // As the SDK does: whom the keys are for is asked when it encrypts.
    const encryptRoomEvent = async (room: string) => {
      matrix.readers.push('@eve:stadt.example')
      shared.push(await client.getJoinedRoomMembers(room))
      return { ciphertext: 'secret' }
    }
    Object.assign(client, { crypto: { encryptRoomEvent } })
    await post()
    await post({ key: 'for all', at: '!direct' })
    expect(shared).toEqual([
      ['@masterplan:stadt.example', kim],
      ['@masterplan:stadt.example', kim, '@eve:stadt.example'],
    ])
  })
})

describe('what is in doubt in one room is looked for there before it is said in another', () => {
  test.each([
    ['answer lost', [1, 0]],
    ['request lost', [0, 1]],
  ] as const)('%s', async (fault, [there, here]) => {
    const { post, place, matrix } = await aWayOut()
    matrix.next(/send/, fault)
    await post()
    place.direct = '!new'
    await post()
    expect([matrix.said('!direct').length, matrix.said('!new').length]).toEqual([there, here])
  })
})

const refusals: readonly (readonly [Fault, object | 'unknown', object | 'unknown'])[] = [
  [
    { status: 401, errcode: 'M_UNKNOWN_TOKEN' },
    { failed: 'blocked', why: 'access' },
    { failed: 'blocked', why: 'access' },
  ],
  [
    { status: 403, errcode: 'M_USER_SUSPENDED' },
    { failed: 'blocked', why: 'access' },
    { failed: 'blocked', why: 'access' },
  ],
  [{ status: 403, errcode: 'M_FORBIDDEN' }, { failed: 'later' }, { failed: 'blocked', why: 'rights' }],
  [{ status: 404, errcode: 'M_NOT_FOUND' }, { failed: 'later' }, { failed: 'blocked', why: 'no-such-channel' }],
  [{ status: 404 }, { failed: 'unreachable' }, { failed: 'unreachable' }],
  [{ status: 413, errcode: 'M_TOO_LARGE' }, { failed: 'refused' }, { failed: 'refused' }],
  [{ status: 403, errcode: 'M_INVITE_BLOCKED' }, { failed: 'gone' }, { failed: 'gone' }],
  [{ status: 403, errcode: 'M_RESOURCE_LIMIT_EXCEEDED' }, { failed: 'unreachable' }, { failed: 'unreachable' }],
  [{ status: 500, errcode: 'M_UNKNOWN' }, 'unknown', 'unknown'],
]

test.each(refusals)('a homeserver that answers %j', async (fault, toPerson, toRoom) => {
  const { post, matrix } = await aWayOut()
  matrix.next(/send/, fault)
  expect(await post({ key: 'a' })).toEqual(toPerson)
  matrix.next(/send/, fault)
  expect(await post({ key: 'b', at: '!room' })).toEqual(toRoom)
})

test('a room that we are not in waits for an invitation', async () => {
  const { post, place, matrix } = await aWayOut()
  place.isJoined = false
  matrix.next(/send/, { status: 403, errcode: 'M_FORBIDDEN' })
  expect(await post({ at: '!room' })).toEqual({ failed: 'blocked', why: 'not-in-channel' })
})

test('fetches what was sent, decrypted if it is what its sender encrypted, and no more than wanted', async () => {
  const { fetch, matrix } = await aWayOut()
  const sealed = Attachment.encrypt(Buffer.from('Entwurf'))
  const { mediaEncryptionInfo = '{}' } = sealed
  matrix.media
    .set('plain', Buffer.from('Protokoll'))
    .set('sealed', Buffer.from(sealed.encryptedData))
    .set('forged', Buffer.alloc(7))
  const at = (id: string) => ({ url: `mxc://stadt.example/${id}` })
  const file = (id: string) => JSON.stringify({ file: { ...JSON.parse(mediaEncryptionInfo), ...at(id) } })
  const text = async (ref: string, most = 100) => {
    const bytes = await fetch(ref, most)
    return typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString()
  }
  expect(await text(JSON.stringify(at('plain')))).toBe('Protokoll')
  expect(await text(JSON.stringify(at('plain')), 8)).toBe('too-large')
  expect(await text(file('sealed'))).toBe('Entwurf')
  expect(await text(file('forged'))).toBe('gone')
  expect(await text(JSON.stringify(at('removed')))).toBe('gone')
  expect(await text(JSON.stringify({ url: 'https://elsewhere.example/a' }))).toBe('gone')
  matrix.next(/download/, { status: 502 })
  await expect(fetch(JSON.stringify(at('plain')), 100)).rejects.toMatchObject({ status: 502 })
})
