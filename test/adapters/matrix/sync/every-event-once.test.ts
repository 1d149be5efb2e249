import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aListeningBot } from './a-listening-bot.ts'
import { aScriptedHomeserver } from './a-scripted-homeserver.ts'

const sessions = ['one', 'two', 'three'] as const

const weighted = {
  says: 6,
  encrypts: 4,
  gives: 1,
  enters: 1,
  listens: 1,
  dies: 2,
  stops: 2,
  forgets: 1,
  breaks: 1,
} as const
type Act = keyof typeof weighted

const step = fc.record({
  does: fc.oneof(
    ...(Object.keys(weighted) as Act[]).map((act) => ({ arbitrary: fc.constant(act), weight: weighted[act] })),
  ),
  room: fc.constantFrom('!old', '!older', '!new', '!newer'),
  session: fc.constantFrom(...sessions),
  times: fc.integer({ min: 1, max: 9 }),
})

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

/** Plays a history, and tells which events there are to be heard, by what orders them: their room, or also their session. */
async function played(steps: readonly Step[]) {
  const homeserver = aScriptedHomeserver()
  const house = aListeningBot(homeserver)
  const due = new Map<string, string[]>()
  const given = new Set<string>()
  const expected = (order: string, event: string): void => void due.set(order, [...(due.get(order) ?? []), event])

  for (const room of ['!old', '!older']) {
    homeserver.isMember(room)
    for (let each = 0; each < 5; each += 1) homeserver.says(room, 'long ago')
  }
  await house.listens()
  const entrances = new Map(['!new', '!newer'].map((room) => [room, homeserver.invites(room, 4)]))

  const acts: Readonly<Record<Act, (step: Step) => unknown>> = {
    says({ room, times }) {
      for (let each = 0; each < times; each += 1) expected(room, homeserver.says(room, 'plain'))
    },
    encrypts({ room, session }) {
      const order = given.has(session) ? room : `${room} ${session}`
      expected(order, homeserver.saysEncrypted(room, session, 'encrypted'))
    },
    gives({ session }) {
      homeserver.givesKey(session)
      given.add(session)
    },
    enters({ room }) {
      entrances.get(room)?.()
      entrances.delete(room)
    },
    listens: () => house.listens(),
    dies({ times }) {
      house.diesAfter(times)
      return house.listens()
    },
    stops: () => house.stops(),
    /** So often the server does not give what was missed in a room. */
    breaks({ room, times }) {
      let left = times
      homeserver.isBroken = (where, kind) => where === room && kind === 'messages' && (left -= 1) >= 0
    },
    /** The cursor is lost, with all else in place. */
    async forgets() {
      await house.stops()
      await house.memory.setAll({ cursor: null })
    },
  }

  for (const one of steps) await acts[one.does](one)
  homeserver.isBroken = () => false
  for (const enter of entrances.values()) enter()
  for (const session of sessions) homeserver.givesKey(session)
  await house.listens()
  await house.stops()
  await house.listens()
  await house.stops()
  return { due, heard: house.heard(), waiting: await house.memory.startingWith('waiting:') }
}

it('however often the bot dies or a room breaks, late keys come and much is missed: everything is heard once, in its order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const { due, heard, waiting } = await played(steps)
      expect(heard.toSorted()).toEqual([...due.values()].flat().toSorted())
      for (const events of due.values()) expect(heard.filter((event) => events.includes(event))).toEqual(events)
      expect(waiting).toEqual({})
    }),
    { seed: 7, numRuns: 40 },
  )
})
