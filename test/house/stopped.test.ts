import { expect, it } from 'vitest'
import { stopped } from '#house/stopped.ts'

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s tells the program to stop', async (signal) => {
  let isStopped = false
  const told = stopped().then(() => (isStopped = true))
  expect(isStopped).toBe(false)
  process.emit(signal, signal)
  expect(await told).toBe(true)
})
