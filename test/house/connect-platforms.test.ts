import { expect, it } from 'vitest'
import { z } from 'zod'
import type { Adapter } from '#app/contracts/adapter.ts'
import { NotConnected } from '#app/contracts/not-connected.ts'
import type { Platform } from '#house/configured-platforms.ts'
import { type Connecting, connectPlatforms } from '#house/connect-platforms.ts'
import { Refusal } from '#house/refusal.ts'
import { aLog } from '#test/support/a-log.ts'
import { catalogue } from '#text/catalogue.ts'

const words = catalogue('de')
const obstacle = (why: string, lasting: boolean) => new NotConnected({ lasting, say: () => why })

/** A platform whose connection fails in these ways before it is made. */
function aPlatform(name: string, ...failures: readonly Error[]): Platform {
  const adapter = { settings: z.object({ language: z.string() }), failures: [...failures] }
  return { name, given: {}, adapter: adapter as unknown as Adapter<unknown> }
}

function aHouse() {
  const told: string[] = []
  const listened: string[] = []
  const waits: number[] = []
  const log = aLog()
  const ended = new AbortController()
  const house = {
    powers: { city: { language: 'de' } },
    async connect(name: string, adapter: unknown) {
      const failure = (adapter as { failures: Error[] }).failures.shift()
      if (failure) throw failure
      return { listen: async () => void listened.push(name) }
    },
  } as unknown as Connecting['house']
  const wait = (tries: number): number => {
    waits.push(tries)
    return 0
  }
  const connecting = { house, words, log, tell: (line: string) => void told.push(line), signal: ended.signal, wait }
  return { connecting, told, listened, waits, log, ended }
}

it('one platform that fails is named and tried again, while the others run', async () => {
  const { connecting, told, listened, waits, log } = aHouse()
  const failures = [obstacle('Der Proxy fehlt.', false), obstacle('Der Proxy fehlt.', false), new Error('accident')]
  const retry = await connectPlatforms(connecting, [aPlatform('slack', ...failures), aPlatform('matrix')])
  const { notConnected, connected } = words.operator
  expect(told).toEqual(['Der Proxy fehlt.', connected('matrix')])
  await retry()
  expect(told.slice(2)).toEqual([notConnected('slack'), connected('slack')])
  expect([listened, waits, log.errors.length]).toEqual([['slack'], [1, 2, 3], 1])
})

it('nothing is begun where waiting cures none of them', async () => {
  const { connecting, told } = aHouse()
  const [slack, matrix] = [aPlatform('slack', obstacle('A', true)), aPlatform('matrix', obstacle('B', true))]
  const begun = connectPlatforms(connecting, [slack, matrix])
  await expect(begun).rejects.toThrow(new Refusal('A\nB'))
  expect(told).toEqual([])
  const passing = aPlatform('matrix', obstacle('B', false))
  await connectPlatforms(connecting, [aPlatform('slack', obstacle('A', true)), passing])
  expect(told).toEqual(['A', 'B'])
})

it('waiting ends with the house', async () => {
  const { connecting, listened, ended } = aHouse()
  const retry = await connectPlatforms({ ...connecting, wait: () => 60_000 }, [
    aPlatform('slack', obstacle('A', false)),
  ])
  const waiting = retry()
  ended.abort()
  await waiting
  expect(listened).toEqual([])
})
