import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toldIfLong } from '#operator/told-if-long.ts'

const told: string[] = []

beforeEach(() => {
  vi.useFakeTimers()
  told.length = 0
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => told.push(String(line)) > 0)
})
afterEach(() => vi.useRealTimers())

const working = (milliseconds: number) =>
  toldIfLong(
    () => new Promise<string>((resolve) => setTimeout(() => resolve('paper'), milliseconds)),
    () => 'begun',
    (result, seconds) => `${result} after ${seconds}`,
  )

describe('work of unknown length', () => {
  it('is told of when it takes long, at its beginning and its end', async () => {
    const paper = working(5000)
    await vi.advanceTimersByTimeAsync(2000)
    expect(told).toEqual(['begun\n'])
    await vi.advanceTimersByTimeAsync(3000)
    expect(await paper).toBe('paper')
    expect(told).toEqual(['begun\n', 'paper after 5\n'])
  })

  it('is not worth a word when it is quick', async () => {
    const paper = working(1000)
    await vi.advanceTimersByTimeAsync(9000)
    expect([await paper, told]).toEqual(['paper', []])
  })
})
