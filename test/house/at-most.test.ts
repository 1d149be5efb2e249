import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { atMost } from '#house/at-most.ts'

test('never more than two run at once, in the order in which they came, though some fail', async () => {
  const turn = atMost(2)
  const began: number[] = []
  let running = 0
  let most = 0
  const work = (nth: number) => async () => {
    began.push(nth)
    most = Math.max(most, (running += 1))
    await setTimeout(5 - (nth % 3))
    running -= 1
    if (nth % 4 === 1) throw new Error(`${nth}`)
    return nth
  }
  const ends = await Promise.allSettled(Array.from({ length: 12 }, (_, nth) => turn(work(nth))))
  expect(most).toBe(2)
  expect(began).toEqual(Array.from({ length: 12 }, (_, nth) => nth))
  expect(ends.map(({ status }) => status === 'rejected')).toEqual(began.map((nth) => nth % 4 === 1))
})
