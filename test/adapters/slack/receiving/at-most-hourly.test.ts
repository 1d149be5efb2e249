import { expect, it } from 'vitest'
import { atMostHourly } from '#adapters/slack/receiving/at-most-hourly.ts'

it('what happens a thousand times is told once an hour', () => {
  let now = 0
  let told = 0
  const tell = atMostHourly(
    () => void (told += 1),
    () => now,
  )
  for (; now < 3_600_000; now += 3_600) tell()
  expect(told).toBe(1)
  tell()
  expect(told).toBe(2)
})
