import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { wake } from '#house/wake.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-10-01T07:00:30.000Z') })
})

afterEach(() => {
  vi.useRealTimers()
})

it('knocks every minute, also after an accident, until it is disposed', async () => {
  const ticks: string[] = []
  const accidents: object[] = []
  const tick = async (): Promise<void> => {
    ticks.push(new Date().toISOString().slice(11, 16))
    if (ticks.length === 1) throw new Error('the disk is full')
  }
  const log = { info() {}, warn() {}, error: (fields: object) => void accidents.push(fields) }
  const waking = wake({ tick }, 'Europe/Berlin', log)
  await vi.advanceTimersByTimeAsync(150_000)
  expect(ticks).toEqual(['07:01', '07:02', '07:03'])
  expect(accidents).toEqual([{ error: new Error('the disk is full') }])
  await waking[Symbol.asyncDispose]()
  await vi.advanceTimersByTimeAsync(150_000)
  expect(ticks).toHaveLength(3)
})
