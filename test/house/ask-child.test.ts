import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askChild } from '#house/ask-child.ts'
import type { RenderCall } from '#house/render-call.ts'
import { temporaryFolder } from '#test/support/stores.ts'

const call: RenderCall = {
  ask: 'words',
  format: 'md',
  file: { name: 'a.md', mediaType: 'text/markdown', bytes: new Uint8Array() },
}
const wide = { megabytes: 4096, seconds: 60 }

let folder: Awaited<ReturnType<typeof temporaryFolder>>
beforeAll(async () => {
  folder = await temporaryFolder()
})
afterAll(() => folder[Symbol.asyncDispose]())

/** A process that does this when it is asked. */
async function doing(deed: string): Promise<URL> {
  const path = join(folder.path, `${Math.random()}.mjs`)
  await writeFile(path, `process.once('message', async () => { ${deed} })`)
  return pathToFileURL(path)
}

const asked = async (deed: string, limits = wide) => askChild(call, limits, await doing(deed))

const answers = `process.send({ words: 'fertig' })`

describe.concurrent('A rendering process', () => {
  test('is heard whatever it prints', async () => {
    const noise = `console.log('x'.repeat(1e6)); console.error('y'.repeat(1e6));`
    expect(await asked(`${noise} ${answers}`)).toEqual({ words: 'fertig' })
  })

  test('that is killed has died, and its last words are known', async () => {
    const deed = `process.stderr.write('Das Blech ist leer.\\n', () => process.kill(process.pid, 'SIGKILL'))`
    expect(await asked(deed)).toEqual({ ended: 'died', detail: 'SIGKILL', said: 'Das Blech ist leer.' })
  })

  test('that ends without an answer has died', async () => {
    expect(await asked('process.exit(7)')).toEqual({ ended: 'died', detail: '7', said: '' })
    expect(await asked('throw new Error("Satzfehler")')).toMatchObject({
      ended: 'died',
      detail: '1',
      said: expect.stringContaining('Satzfehler'),
    })
  })

  test('that hangs is ended when its time is over', async () => {
    const hasty = { ...wide, seconds: 0.5 }
    expect(await asked('for (;;);', hasty)).toEqual({ ended: 'time', detail: '0.5 s', said: '' })
    expect(await asked('process.disconnect(); setInterval(() => 0, 1e6)', hasty)).toMatchObject({ ended: 'time' })
  })

  test('that sends what is no message is ended when its time is over', async () => {
    const deed = `(await import('node:fs')).writeSync(Number(process.env.NODE_CHANNEL_FD ?? 3), 'no message at all')`
    expect(await asked(`${deed}; setInterval(() => 0, 1e6)`, { ...wide, seconds: 0.5 })).toMatchObject({
      ended: 'time',
    })
  })

  test('that is greedy outside the heap is ended at its limit', async () => {
    const greedy = `const kept = []; setInterval(() => kept.push(Buffer.alloc(2 ** 24, 1)), 10)`
    expect(await asked(greedy, { megabytes: 200, seconds: 60 })).toEqual({
      ended: 'memory',
      detail: '200 MB',
      said: '',
    })
  })

  test('that is greedy within the heap ends itself at its limit', async () => {
    const greedy = `const kept = []; for (;;) kept.push({ text: 'x' + kept.length })`
    expect(await asked(greedy, { megabytes: 64, seconds: 60 })).toMatchObject({ ended: 'memory' })
  })

  test('is no part of the group that a terminal stops', async () => {
    // Only who leads a group of processes can be reached by its number.
    const deed = `process.send({ words: String(process.kill(-process.pid, 0)) })`
    expect(await asked(deed)).toEqual({ words: 'true' })
  })
})
