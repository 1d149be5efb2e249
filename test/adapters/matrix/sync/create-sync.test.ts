import { beforeEach, afterEach, describe, expect, it } from 'vitest'
import { catalogue } from '#text/catalogue.ts'
import { aListeningBot } from './a-listening-bot.ts'
import { type AScriptedHomeserver, aScriptedHomeserver, bot, kim, refusal } from './a-scripted-homeserver.ts'

const { matrixReceiving: words } = catalogue('de')
const room = '!room'
const lou = '@lou:dorf.example'

let homeserver: AScriptedHomeserver
let house: ReturnType<typeof aListeningBot>

beforeEach(async () => {
  homeserver = aScriptedHomeserver()
  house = aListeningBot(homeserver)
  homeserver.isMember(room)
  await house.listens()
})

afterEach(() => house.stops())

const logged = (level: string): readonly string[] =>
  house.log.filter((line) => line.level === level).map(({ message }) => message)
const asked = (): readonly string[] => house.said.map(({ reply }) => JSON.stringify(reply.body))

/** Some time passes, after which the server has something to say. */
async function passes(seconds: number): Promise<void> {
  house.clock.later(seconds)
  homeserver.lies(room, { type: 'm.room.topic', sender: kim, state_key: '', content: {} })
  await house.listens()
}

describe('a line that breaks', () => {
  it('is tried again less and less often, said once, and nothing is lost meanwhile', async () => {
    await house.stops()
    homeserver.faults.push(
      refusal(0, 'ECONNREFUSED'),
      refusal(502, ''),
      refusal(200, 'no_json'),
      { page: 'of a proxy' },
      refusal(500, 'M_UNKNOWN'),
    )
    homeserver.says(room, 'meanwhile')
    await house.listens()
    expect(house.texts()).toEqual(['meanwhile'])
    expect(house.sleeps).toEqual([1, 2, 4, 8, 16])
    expect(logged('error')).toEqual([
      'the line to the homeserver is down, and tried again',
      'what came from the homeserver could not be taken, and is tried again',
    ])
    expect(logged('info')).toEqual(['the line to the homeserver is up again'])
  })

  it('waits as long as the homeserver asks for', async () => {
    await house.stops()
    homeserver.faults.push(refusal(429, 'M_LIMIT_EXCEEDED', { retryAfter: 90 }))
    await house.listens()
    expect(house.sleeps).toEqual([90])
  })

  it('that no longer takes our access tells the operator once what to do, and tries again every few minutes', async () => {
    await house.stops()
    const soft = refusal(401, 'M_UNKNOWN_TOKEN', { body: { soft_logout: true } })
    homeserver.faults.push(refusal(401, 'M_UNKNOWN_TOKEN'), soft, soft)
    await house.listens()
    expect(house.sleeps).toEqual([300, 300, 300])
    expect(house.log.map(({ fields }) => fields)).toEqual([
      {
        code: 'M_UNKNOWN_TOKEN',
        cure: 'Matrix nimmt den Zugang des Bots nicht mehr an: Bitte erneuern Sie den Wert von MASTERPLAN_MATRIX_TOKEN und starten Sie neu.',
      },
      {},
    ])
  })

  it('keeps its place while its account is suspended, however long', async () => {
    await house.stops()
    const before = homeserver.cursors.at(-1)
    homeserver.faults.push(...Array.from({ length: 7 }, () => refusal(403, 'M_USER_SUSPENDED')))
    homeserver.says(room, 'meanwhile')
    await house.listens()
    expect([house.texts(), homeserver.cursors.slice(1).includes(undefined), house.sleeps]).toEqual([
      ['meanwhile'],
      false,
      Array.from({ length: 7 }, () => 300),
    ])
    expect(homeserver.cursors.at(-2)).toBe(before)
  })

  it('whose cursor the homeserver does not know goes on where each room was heard last', async () => {
    homeserver.says(room, 'before')
    await house.listens()
    await house.stops()
    for (const each of ['one', 'two', 'three', 'four', 'five']) homeserver.says(room, each)
    homeserver.faults.push(...Array.from({ length: 6 }, () => refusal(400, 'M_INVALID_PARAM')))
    await house.listens()
    expect(house.texts()).toEqual(['before', 'one', 'two', 'three', 'four', 'five'])
  })
})

describe('what cannot be handled', () => {
  it('is set aside: the rest is heard, and the line goes on', async () => {
    const understand = house.inbound
    house.inbound = (payload) => {
      const incoming = understand(payload)
      if (incoming && 'text' in incoming && incoming.text === 'hostile') throw new Error('secret words')
      return incoming
    }
    house.refuses = (batch) => batch.some((each) => 'text' in each && each.text === 'not to be stored')
    house.isDirect = async (_, user) => {
      if (user === lou) throw refusal(500, 'M_UNKNOWN')
      return true
    }
    homeserver.says(room, 'first')
    homeserver.lies(room, { type: 'm.room.message', sender: kim, content: null as never })
    homeserver.says(room, 'hostile')
    homeserver.says(room, 'not to be stored')
    homeserver.says(room, 'unknown to the server', { by: lou })
    homeserver.says(room, 'last')
    homeserver.says(room, 'hers', { by: '@ada:stadt.example' })
    await house.listens()
    expect(house.texts().toSorted()).toEqual(['first', 'hers', 'last'])
    expect(JSON.stringify(house.log)).not.toContain('secret')
    expect(logged('error')).toEqual(
      expect.arrayContaining([
        'an event is not understood',
        'an event cannot be stored and is set aside',
        'an event cannot be heard, and is tried again later',
      ]),
    )
  })

  it.each([
    ['the server', () => refusal(502, 'http_502')],
    ['we', () => new TypeError('of ours')],
  ])(
    'does not keep the others waiting for long where %s cannot get on with one room, and is heard later',
    async (_who, fails) => {
      let isWell = false
      house.isDirect = async (where) => {
        if (where === '!broken' && !isWell) throw fails()
        return true
      }
      homeserver.isMember('!broken')
      for (const text of ['one', 'two']) homeserver.says('!broken', text)
      homeserver.says(room, 'sound')
      await house.listens()
      expect([house.texts(), house.sleeps]).toEqual([['sound'], [1, 2, 4, 8]])
      homeserver.says('!broken', 'three')
      await house.listens()
      expect(house.sleeps).toHaveLength(4)
      await house.stops()
      await house.listens()
      house.clock.later(7200)
      isWell = true
      homeserver.timesOut()
      await house.listens()
      expect([house.texts(), asked()]).toEqual([['sound', 'one', 'two', 'three'], []])
      expect(await house.memory.startingWith('waiting:')).toEqual({})
    },
  )

  it('does not keep the others waiting for what was missed in one room, and fetches that as soon as it can', async () => {
    homeserver.isMember('!broken')
    homeserver.says('!broken', 'before')
    await house.listens()
    await house.stops()
    homeserver.isBroken = (where) => where === '!broken'
    const missed = ['one', 'two', 'three', 'four', 'five']
    for (const text of missed) homeserver.says('!broken', text)
    homeserver.says(room, 'sound')
    await house.listens()
    expect([house.texts(), house.sleeps]).toEqual([
      ['before', 'sound'],
      [1, 2, 4, 8],
    ])
    homeserver.says('!broken', 'six')
    await house.listens()
    await house.stops()
    await house.listens()
    expect([house.texts(), house.sleeps.length]).toEqual([['before', 'sound'], 4])
    homeserver.isBroken = () => false
    homeserver.timesOut()
    await house.listens()
    homeserver.says('!broken', 'seven')
    await house.listens()
    expect(house.texts()).toEqual(['before', 'sound', ...missed, 'six', 'seven'])
    expect(Object.values(await house.memory.startingWith('seen:')).join()).not.toContain('behind')
  })

  it.each([1, 5, 6, 7, 8, 9, 12, 20])(
    'does not make what is sound be set aside while the inbox takes nothing, %i times over',
    async (times) => {
      let tries = 0
      house.refuses = (batch) => batch.length > 0 && (tries += 1) <= times
      for (const text of ['one', 'two']) homeserver.says(room, text)
      homeserver.says(room, 'hers', { by: lou })
      homeserver.says(room, 'three')
      await house.listens()
      expect(house.texts().filter((text) => text !== 'hers')).toEqual(['one', 'two', 'three'])
      expect(house.texts()).toContain('hers')
      expect(tries).toBeGreaterThan(times)
    },
  )

  it('does not make what is sound be set aside while the disk has room for little', async () => {
    const long = 'at length '.repeat(100)
    house.fits = (length) => length < 600 || house.sleeps.length > 12
    homeserver.says(room, long)
    homeserver.says(room, 'short', { by: lou })
    await house.listens()
    expect(house.texts().toSorted()).toEqual([long, 'short'])
    expect(logged('error')).toEqual(['what came from the homeserver could not be taken, and is tried again'])
  })
})

describe('what cannot be read', () => {
  it('is asked for once after a minute, and heard once when its key comes after all', async () => {
    homeserver.saysEncrypted(room, 'lost', 'gelb 60')
    homeserver.saysEncrypted(room, 'lost', 'Grund: Personal fehlt')
    await house.listens()
    await passes(50)
    expect(asked()).toEqual([])
    await passes(15)
    expect(house.said[0]?.to).toBe(kim)
    expect(asked()).toEqual([expect.stringContaining(words.unreadable(2))])
    homeserver.givesKey('lost')
    await house.listens()
    expect(house.texts()).toEqual(['gelb 60', 'Grund: Personal fehlt'])
    await passes(7200)
    expect(asked()).toHaveLength(1)
  })

  it('is asked for as soon as the minute is over, though nothing else happens', async () => {
    homeserver.saysEncrypted(room, 'lost', 'gelb 60')
    await house.listens()
    house.clock.later(40)
    homeserver.timesOut()
    await house.listens()
    expect([house.sleeps, homeserver.polls.slice(-2)]).toEqual([[], [30, 20]])
    house.clock.later(20)
    homeserver.timesOut()
    await house.listens()
    expect([asked().length, homeserver.polls.at(-1)]).toEqual([1, 30])
  })

  it('is asked for anew where a new session cannot be read, twice within the hour at most, and for no session twice', async () => {
    const says = async (session: string) => {
      homeserver.saysEncrypted(room, session, 'gelb 60')
      await house.listens()
      await passes(61)
      return asked().length
    }
    expect([await says('first'), await says('first'), await says('second'), await says('third')]).toEqual([1, 1, 2, 2])
    await house.stops()
    await passes(3550)
    expect([asked().length, await says('first')]).toEqual([3, 3])
    await passes(7200)
    expect(asked()).toHaveLength(3)
  })

  it('is asked for at once where no key will come: the sender keeps it back, or it was meant for a former device', async () => {
    house.withheld.add('kept back')
    homeserver.saysEncrypted(room, 'kept back', 'gelb 60')
    await house.listens()
    expect(asked()).toEqual([expect.stringContaining(words.unreadable(1))])

    homeserver.saysEncrypted(room, 'lost', 'gelb 70', { by: lou })
    homeserver.saysEncrypted(room, 'lost', 'gelb 80', { by: lou })
    await house.listens()
    expect(asked()).toHaveLength(1)
    await house.stops()
    house.device = 'SECOND'
    await house.listens()
    expect(asked().slice(1)).toEqual([expect.stringContaining(words.unreadable(2))])
    homeserver.saysEncrypted(room, 'late', 'gelb 90', { by: '@ada:stadt.example' })
    await house.listens()
    expect(asked()).toHaveLength(2)
  })

  it('waits in bounds: the oldest of whoever has too much goes, and is said once', async () => {
    homeserver.saysEncrypted(room, 'his', 'kept', { by: lou })
    const first = homeserver.saysEncrypted(room, 'hers', 'flood')
    for (let each = 0; each < 60; each += 1) homeserver.saysEncrypted(room, 'hers', `flood ${each}`)
    await house.listens()
    const kept = await house.memory.startingWith('waiting:')
    expect([Object.keys(kept).length, Object.keys(kept).includes(`waiting:${first}`)]).toEqual([51, false])
    await house.stops()
    for (const session of ['his', 'hers']) homeserver.givesKey(session)
    await house.listens()
    expect(house.texts()).toEqual(['kept', ...Array.from({ length: 50 }, (_, each) => `flood ${each + 10}`)])
    expect(logged('warn')).toEqual(['more waits undecrypted than is kept, and the oldest of it is forgotten'])
  })

  it('in a room with others is asked for only once, and of nobody from outside, since most is not meant for the bot', async () => {
    house.isDirect = async () => false
    house.isGuest = (user) => user === lou
    for (const by of [kim, lou]) homeserver.saysEncrypted(room, 'lost', 'among others', { by })
    await house.listens()
    await passes(61)
    homeserver.saysEncrypted(room, 'lost', 'again')
    await house.listens()
    await passes(7200)
    expect(house.said.map(({ to }) => to)).toEqual([kim])
    expect(asked()).toEqual([expect.stringContaining(words.unreadableAmongOthers)])
    homeserver.givesKey('found')
    homeserver.saysEncrypted(room, 'found', 'readable')
    homeserver.saysEncrypted(room, 'lost anew', 'unreadable')
    await house.listens()
    await passes(7200)
    expect(asked()).toHaveLength(2)
  })

  it('waits no more when it is taken back or the room is left', async () => {
    const taken = homeserver.saysEncrypted(room, 'lost', 'never mind')
    homeserver.isMember('!other')
    homeserver.saysEncrypted('!other', 'lost', 'left behind')
    await house.listens()
    homeserver.redacts(room, taken)
    homeserver.leaves('!other')
    await house.listens()
    await passes(120)
    expect(asked()).toEqual([])
    expect(await house.memory.startingWith('waiting:')).toEqual({})
  })
})

it('in an encrypted room, words in clear are not taken, and whoever wrote them is told; signs count', async () => {
  homeserver.says(room, 'before it was encrypted')
  homeserver.encrypts(room)
  homeserver.says(room, 'in clear')
  homeserver.reacts(room, '$post', '✅')
  await house.memory.set(
    'signs:$post',
    JSON.stringify({ at: 0, signs: { '✅': { word: 'report', args: { light: 'keep' } } } }),
  )
  await house.listens()
  homeserver.says(room, 'still in clear')
  await house.listens()
  expect(house.texts()).toEqual(['before it was encrypted', 'undefined'])
  expect(house.delivered.at(-2)?.signs).toEqual({ '✅': { word: 'report', args: { light: 'keep' } } })
  expect(asked()).toEqual([expect.stringContaining(words.unencrypted)])
})

it('of words in clear, nobody from outside is told who has not turned to the bot', async () => {
  homeserver.encrypts(room)
  house.isGuest = (user) => user === lou
  house.isDirect = async () => false
  const understand = house.inbound
  house.inbound = (payload) => {
    const incoming = understand(payload)
    return incoming && 'text' in incoming ? { ...incoming, text: `/masterplan ${incoming.text}` } : incoming
  }
  homeserver.says(room, 'status', { by: lou })
  homeserver.says(room, 'status')
  await house.listens()
  expect(house.said.map(({ to }) => to)).toEqual([kim])
  house.isDirect = async () => true
  homeserver.says(room, 'status', { by: lou })
  await house.listens()
  expect(house.said.map(({ to }) => to)).toEqual([kim, lou])
})

it('only whoever said something changes it or takes it back; an edit is not edited itself', async () => {
  const said = homeserver.says(room, 'gelb 60')
  const edit = homeserver.edits(room, said, 'gelb 70')
  homeserver.edits(room, said, 'grün 100', lou)
  homeserver.redacts(room, said, lou)
  homeserver.edits(room, edit, 'gelb 80')
  homeserver.edits(room, '$unknown', 'rot')
  await house.listens()
  await house.stops()
  homeserver.redacts(room, said)
  await house.listens()
  const changes = house.delivered.map(({ event: { sender, content } }) => [
    sender,
    content['m.relates_to'],
    content['redacts'],
  ])
  expect(changes).toEqual([
    [kim, undefined, undefined],
    [kim, { rel_type: 'm.replace', event_id: said }, undefined],
    [kim, undefined, said],
  ])
})

it('ends at once, and what it has not stored is heard the next time', async () => {
  const { promise: asking, resolve: isAsking } = Promise.withResolvers<void>()
  const { promise: tells, resolve: tell } = Promise.withResolvers<boolean>()
  house.isDirect = async () => {
    isAsking()
    return tells
  }
  homeserver.says(room, 'half heard')
  homeserver.says(room, 'not yet heard')
  await asking
  const stopped = house.stops()
  tell(true)
  await stopped
  expect(house.heard()).toEqual([])
  await house.listens()
  expect(house.texts()).toEqual(['half heard', 'not yet heard'])
})

it('tells what its own house and other bots say from what people say', async () => {
  homeserver.says(room, 'its own', { by: bot })
  homeserver.says(room, 'another bot’s', { msgtype: 'm.notice' })
  homeserver.says(room, 'a person’s')
  await house.listens()
  expect(house.texts()).toEqual(['a person’s'])
  expect(house.delivered).toMatchObject([{ direct: true, guest: false, room, realm: 'stadt.example' }])
})
