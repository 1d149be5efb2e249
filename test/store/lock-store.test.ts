import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lockStore } from '#store/lock-store.ts'
import { temporaryFolder } from '#test/support/stores.ts'

/** Takes the lock in a process of its own, which says so and then waits. */
async function anotherHolder(path: string) {
  const script = `
    const { lockStore } = await import(${JSON.stringify(import.meta.resolve('#store/lock-store.ts'))})
    globalThis.held = lockStore(${JSON.stringify(path)})
    process.stdout.write('held')
    setInterval(() => undefined, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return {
    async killed() {
      child.kill('SIGKILL')
      await once(child, 'close')
    },
  }
}

describe('a lock', () => {
  it('is held by one at a time', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'lock')
    const first = lockStore(path)
    expect(() => lockStore(path)).toThrow(expect.objectContaining({ reason: 'in-use', store: path }))
    first[Symbol.dispose]()
    lockStore(path)[Symbol.dispose]()
  })

  it('ends with the process that holds it, however it ends', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'lock')
    const other = await anotherHolder(path)
    expect(() => lockStore(path)).toThrow(expect.objectContaining({ reason: 'in-use' }))
    await other.killed()
    lockStore(path)[Symbol.dispose]()
  })

  it('cannot be taken in a folder that does not exist', () => {
    expect(() => lockStore('/does/not/exist/lock')).toThrow(expect.objectContaining({ reason: 'unusable' }))
  })
})
