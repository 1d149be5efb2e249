import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Lane } from '#app/contracts/message.ts'
import { wallClock } from '#network/clock.ts'
import { type AHomeserver, aHomeserver } from '#test/support/matrix/a-homeserver.ts'
import { aPerson } from '#test/support/matrix/a-person.ts'
import { badGateway } from '#test/support/matrix/faults.ts'
import { aLine, wordsOf } from './a-line.ts'

const lane: Lane = 'interactive'
const pdf = (name: string, size: number) => ({ name, mediaType: 'application/pdf', bytes: Buffer.alloc(size, 7) })

describe.skipIf(inject('tools').synapse === null)('The way out to a real homeserver', () => {
  let homeserver: AHomeserver
  beforeAll(async () => {
    homeserver = await aHomeserver({ more: 'max_upload_size: 100K', limits: 'defaults' })
  })
  afterAll(() => homeserver[Symbol.asyncDispose]())

  it('says all of it once in an encrypted room, whatever gets lost, and knows it again a day later', async () => {
    const [bot, kim] = await Promise.all([homeserver.registers('bot'), homeserver.registers('kim')])
    // Of this user the homeserver takes as much as it likes, as an administrator can arrange.
    await homeserver.administers('POST', `/v1/users/${bot.user}/override_ratelimit`, {
      messages_per_second: 0,
      burst_count: 0,
    })
    await using person = await aPerson(homeserver, kim, { bot: bot.user })
    let later = 0
    const clock = { ...wallClock, now: () => Date.now() + later }
    await using bots = await aLine(homeserver, bot, { clock })
    const { line, posts } = bots
    await person.says('Guten Tag.', { room: await person.opens() })
    const at = bots.at(kim.user)
    const signs = { '✅': { word: 'same', args: {} }, '⏳': { word: 'later', args: {} } }
    const prompt = { post: wordsOf('Wie steht es?', { mention: true, signs }), at, key: 'prompt', files: [], lane }

    homeserver.faults.add(/PUT .*\/send\//, { does: 'resets', when: 'after' }, 1)
    expect(await posts(prompt)).toBe('unknown')
    later = 30 * 3_600_000
    expect(await line.find('prompt', at, '2026-01-01T00:00:00Z')).toBe('absent')
    const sent = await posts(prompt)
    const seen = await person.reads('Wie steht es?')
    expect(sent).toEqual({ id: `${seen.id} ${seen.room}` })
    expect(seen).toMatchObject({ encrypted: true, rings: true, mentions: [kim.user] })
    await expect
      .poll(async () => (await person.reads('Wie steht es?')).reactions.map(({ sign }) => sign))
      .toEqual(Object.keys(signs))

    const paper = {
      post: wordsOf('Der Bericht'),
      at,
      key: 'paper',
      files: [pdf('Bericht.pdf', 50_000), pdf('Anlage.pdf', 200_000)],
      lane,
    }
    homeserver.faults.add(/PUT .*\/send\//, badGateway, 1)
    expect(await line.post(paper)).toBe('unknown')
    homeserver.faults.add(/POST .*upload/, { does: 'resets', when: 'before' }, 1)
    expect(await line.post(paper)).toEqual({ failed: 'unreachable' })
    await line.post(paper)
    await person.reads('Anlage.pdf')
    const all = (await person.sees()).filter(({ by }) => by === bot.user)
    expect(all.map(({ body }) => body)).toEqual([
      'Wie steht es?',
      'Der Bericht',
      'Bericht.pdf',
      expect.stringContaining('Anlage.pdf'),
    ])
    expect(await person.fetches(all[2]!)).toHaveLength(50_000)

    await person.drops('Protokoll.txt', Buffer.from('Beschlossen.'))
    await expect.poll(async () => (await person.sees()).at(-1)?.file?.name).toBe('Protokoll.txt')
    const { file } = (await person.sees()).at(-1)!
    const ref = JSON.stringify({ file: { ...file!.encrypted, url: file!.url } })
    expect(Buffer.from(await line.fetch(ref, 100)).toString()).toBe('Beschlossen.')
    expect(await line.fetch(ref, 5)).toBe('too-large')

    await line.post({ post: wordsOf('Danke.'), at, key: 'done', files: [], lane, edits: `${seen.id} ${seen.room}` })
    expect(await person.reads('Danke.')).toMatchObject({ id: seen.id, was: ['Wie steht es?'], mentions: [] })
    const there = await homeserver.eventsIn(seen.room)
    expect(there.filter(({ type }) => type === 'm.room.message')).toEqual([])
    expect(person.unreadable).toEqual([])
    expect(bots.log.errors).toEqual([])
  })

  it('waits as the homeserver asks, and loses nothing', async () => {
    const [bot, lou] = await Promise.all([homeserver.registers('slow'), homeserver.registers('lou')])
    await using person = await aPerson(homeserver, lou, { bot: bot.user })
    await using bots = await aLine(homeserver, bot)
    await person.says('Guten Tag.', { room: await person.opens() })
    const at = bots.at(lou.user)
    const posted = []
    for (let count = 1; count <= 12; count += 1)
      posted.push(await bots.posts({ post: wordsOf(`Satz ${count}`), at, key: `k${count}`, files: [], lane }))
    expect(posted.filter((sent) => typeof sent === 'object' && 'id' in sent)).toHaveLength(12)
    await person.reads('Satz 12')
    const read = (await person.sees()).filter(({ by }) => by === bot.user)
    expect(read.map(({ body }) => body)).toEqual(posted.map((_, before) => `Satz ${before + 1}`))
    const refused = homeserver.through.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(0)
    expect(refused.length).toBeLessThan(12)
  })
})
