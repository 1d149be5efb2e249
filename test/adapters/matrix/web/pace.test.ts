import { expect, test } from 'vitest'
import { MatrixFault } from '#adapters/matrix/web/fault.ts'
import { createPace } from '#adapters/matrix/web/pace.ts'
import type { Lane } from '#app/contracts/message.ts'
import { Paused } from '#network/paused.ts'
import { aClock } from '#test/network/a-clock.ts'

/** Synapse's limiter: so many at once, and one more every so many seconds; what it refuses costs nothing. */
function aLimiter(now: () => number, { perSecond, burst }: { readonly perSecond: number; readonly burst: number }) {
  let tokens = burst
  let at = now()
  return () => {
    tokens = Math.min(burst, tokens + ((now() - at) / 1000) * perSecond)
    at = now()
    if (tokens >= 1) {
      tokens -= 1
      return
    }
    const retryAfter = Math.ceil((1 - tokens) / perSecond)
    throw new MatrixFault({ status: 429, code: 'M_LIMIT_EXCEEDED', retryAfter, neverLeft: false, body: undefined })
  }
}

/** An outbox as the house has it: eight at a time of what nobody waits for; what is sent away comes back when it is due. */
async function given(limits: { readonly perSecond: number; readonly burst: number }) {
  const clock = aClock()
  const pace = createPace(clock, new AbortController().signal)
  const allow = aLimiter(clock.now, limits)
  const begin = clock.now()
  const seconds = (): number => (clock.now() - begin) / 1000
  const sent: { readonly name: string; readonly at: number }[] = []
  let underWay = 0
  let tries = 0
  let isLimited = false
  /** How many were tried at once since the homeserver first asked to wait. */
  let storm = 0
  const post = (name: string, lane: Lane | 'idle'): Promise<void> =>
    pace.run('message', lane, async () => {
      tries += 1
      underWay += 1
      if (isLimited) storm = Math.max(storm, underWay)
      await clock.sleep(50)
      underWay -= 1
      try {
        allow()
      } catch (error) {
        isLimited ||= underWay === 0
        throw error
      }
      sent.push({ name, at: seconds() })
    })

  /** Sends all of it, as the sender does: it ends when nothing is due, and the next minute begins anew. */
  async function fanOut(names: readonly string[]): Promise<void> {
    const waiting = names.map((name) => ({ name, due: 0 }))
    const going = new Set<Promise<void>>()
    while (waiting.length > 0 || going.size > 0) {
      for (const one of waiting.filter(({ due }) => due <= clock.now()).slice(0, 8 - going.size)) {
        waiting.splice(waiting.indexOf(one), 1)
        const work = post(one.name, 'bulk').catch((error: unknown) => {
          if (!(error instanceof Paused)) throw error
          waiting.push({ name: one.name, due: clock.now() + Math.max(1, Math.ceil(error.seconds)) * 1000 })
        })
        const done = work.finally(() => going.delete(done))
        going.add(done)
      }
      if (going.size > 0) await Promise.race(going)
      else await clock.sleep(60_000 - (clock.now() % 60_000))
    }
  }
  return { clock, post, fanOut, sent, seconds, counts: () => ({ storm, tries }) }
}

const people = Array.from({ length: 200 }, (_, at) => `prompt ${at}`)

test('two hundred prompts go out as fast as Synapse lets them by default, and whoever asks meanwhile is answered next', async () => {
  const { clock, post, fanOut, sent, seconds, counts } = await given({ perSecond: 0.2, burst: 10 })
  const asked: { readonly name: string; readonly waited: number }[] = []
  const ask = async (name: string, at: number): Promise<void> => {
    await clock.sleep(at * 1000)
    await post(name, 'interactive')
    asked.push({ name, waited: seconds() - at })
  }
  await Promise.all([fanOut(people), ask('status', 300.3), ask('help', 612), ask('signs', 612)])
  expect(new Set(sent.map(({ name }) => name)).size).toBe(203)
  expect(sent).toHaveLength(203)
  // Nobody waits longer than for the one that is due and those who asked before.
  expect(asked.map(({ waited }) => waited <= 11)).toEqual([true, true, true])
  expect(seconds()).toBeLessThan(1.1 * (193 / 0.2))
  expect(counts().tries).toBeLessThan(3 * 203)
  expect(counts().storm).toBe(1)
})

test.each([
  { perSecond: 10, burst: 50 },
  { perSecond: 1, burst: 10 },
  { perSecond: 0.016, burst: 10 },
])('whatever a homeserver allows is used: $perSecond a second', async ({ perSecond, burst }) => {
  const { fanOut, seconds, sent } = await given({ perSecond, burst })
  await fanOut(people)
  expect(sent).toHaveLength(people.length)
  expect(seconds()).toBeLessThan(1.1 * ((people.length - burst) / perSecond))
})

test('when more people ask than may wait, the rest is told when to come back; what is idle goes last', async () => {
  const { post, sent } = await given({ perSecond: 0.2, burst: 10 })
  const asking = Promise.allSettled(Array.from({ length: 40 }, (_, at) => post(`status ${at}`, 'interactive')))
  const idle = post('sign', 'idle')
  const asked = await asking
  const away = asked.filter(({ status }) => status === 'rejected').map((result) => 'reason' in result && result.reason)
  expect(away).toHaveLength(22)
  expect(away.every((reason) => reason instanceof Paused && reason.seconds > 0 && reason.seconds < 60)).toBe(true)
  await idle
  expect(sent.at(-1)?.name).toBe('sign')
})

test('who waits when the bot ends is sent away', async () => {
  const end = new AbortController()
  const pace = createPace(aClock(), end.signal)
  const limited = (): never => {
    throw new MatrixFault({ status: 429, code: '', retryAfter: 50, neverLeft: false, body: undefined })
  }
  const waiting = pace.run('room', 'interactive', async () => limited())
  await Promise.resolve()
  end.abort()
  await expect(waiting).rejects.toThrow(Paused)
})
