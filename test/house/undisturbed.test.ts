import { expect, it, vi } from 'vitest'
import { undisturbed } from '#house/undisturbed.ts'

it('brings its work to an end before it obeys a signal to stop', async () => {
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true)
  let done = false
  await undisturbed(async () => {
    process.emit('SIGHUP', 'SIGHUP')
    expect(kill).not.toHaveBeenCalled()
    done = true
  })
  expect(done).toBe(true)
  expect(kill.mock.calls).toEqual([[process.pid, 'SIGHUP']])
  expect(await undisturbed(async () => 'unasked')).toBe('unasked')
  expect(kill).toHaveBeenCalledTimes(1)
})
