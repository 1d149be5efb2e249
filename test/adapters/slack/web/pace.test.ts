import { describe, expect, test } from 'vitest'
import { createPace } from '#adapters/slack/web/pace.ts'
import { aClock } from '#test/network/a-clock.ts'

/** A pace whose buckets are full, and the seconds at which calls were let through. */
async function given() {
  const clock = aClock()
  const pace = createPace(clock)
  const through: (readonly [string, number])[] = []
  let start = clock.now()
  const take = async (channel: string, lane: 'bulk' | 'interactive') => {
    await pace.take({ method: 'chat.postMessage', channel }, lane)
    through.push([`${lane} ${channel}`, (clock.now() - start) / 1000])
  }
  await Promise.all(['A', 'B', 'C'].map((channel) => take(channel, 'bulk')))
  clock.later(60)
  start = clock.now()
  through.length = 0
  return { clock, pace, take, through }
}

describe('posts to one channel', () => {
  test('go one a second after a few at once', async () => {
    const { take, through } = await given()
    for (let count = 0; count < 5; count += 1) await take('A', 'interactive')
    expect(through.map(([, second]) => Math.round(second))).toEqual([0, 0, 0, 1, 2])
  })

  test('begin at once, and go on slowly, since nobody knows what was posted before a restart', async () => {
    const { take, through } = await given()
    for (let count = 0; count < 3; count += 1) await take('new', 'bulk')
    expect(through.map(([, second]) => Math.round(second))).toEqual([0, 1, 2])
  })
})

test('all together begin with an empty burst', async () => {
  const clock = aClock()
  const pace = createPace(clock)
  const start = clock.now()
  for (const channel of ['A', 'B', 'C']) await pace.take({ method: 'chat.postMessage', channel }, 'bulk')
  expect(clock.now() - start).toBe(800)
})

test('however much is posted to everybody, a reply goes at once', async () => {
  const { take, through } = await given()
  const bulk = Array.from({ length: 20 }, (_, index) => take(`P${index}`, 'bulk'))
  await take('A', 'interactive')
  expect(through.filter(([who]) => who === 'interactive A')).toEqual([['interactive A', 0]])
  await Promise.all(bulk)
  // Ten at once but for the two that are kept for replies, then five a second.
  expect(through.at(-1)?.[1]).toBeGreaterThanOrEqual(2.2)
})

describe('a pause', () => {
  test('is the channel’s own; the workspace’s as soon as a second channel is told to wait', async () => {
    const { pace, take, through } = await given()
    pace.limited({ method: 'chat.postMessage', channel: 'A' }, 10)
    await expect(take('A', 'interactive')).rejects.toMatchObject({ seconds: 10 })
    await take('B', 'bulk')
    expect(through).toEqual([['bulk B', 0]])
    pace.limited({ method: 'chat.postMessage', channel: 'B' }, 20)
    await expect(take('C', 'interactive')).rejects.toMatchObject({ seconds: 20 })
    await pace.take({ method: 'views.open' }, 'interactive')
  })

  test('is followed by an empty burst and a slower pace', async () => {
    const { clock, pace, take, through } = await given()
    pace.limited({ method: 'chat.postMessage', channel: 'A' }, 10)
    clock.later(10)
    await take('A', 'interactive')
    await take('A', 'interactive')
    const [[, first] = ['', 0], [, second] = ['', 0]] = through
    expect(first).toBe(10)
    expect(second - first).toBeGreaterThan(1.05)
  })
})
