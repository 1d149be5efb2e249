import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openStore } from '#store/open-store.ts'
import { temporaryFolder } from '#test/support/stores.ts'

const program = fileURLToPath(new URL('committing.ts', import.meta.url))

/** Lets the process say `many` numbers, kills it, and returns all it had said by then. */
async function killAfter(many: number, child: ChildProcess & { readonly stdout: NodeJS.ReadableStream }) {
  const said: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line)
    if (said.length === many) child.kill('SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return said
}

const limit = 120_000

it(
  'a process killed again and again while committing loses nothing it was told is written',
  { timeout: limit },
  async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'store.sqlite')
    const said: string[] = []
    for (let kill = 0; kill < 6; kill += 1) {
      const child = spawn(process.execPath, [program, path, `${kill * 1000}`], { stdio: ['ignore', 'pipe', 'inherit'] })
      said.push(...(await killAfter(1 + kill * 15, child)))
    }
    await using store = await openStore(path)
    const written = new Set((await store.imports.all()).map(({ key }) => key))
    expect(said.length).toBeGreaterThanOrEqual(6 + (15 * 6 * 5) / 2)
    expect(said.filter((number) => !written.has(number))).toEqual([])
    expect(await store.audits.of('import')).toHaveLength(written.size)
  },
)
