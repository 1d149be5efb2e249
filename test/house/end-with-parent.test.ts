import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#test/support/stores.ts'

const inside = (path: string): string => new URL(`../../src/${path}`, import.meta.url).href

const isRunning = async (pid: number): Promise<boolean> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return status !== '' && !/^State:\s+Z/m.test(status)
}

test.skipIf(process.platform !== 'linux')(
  'a rendering process that is busy ends soon after the bot was killed',
  async () => {
    await using folder = await temporaryFolder()
    const busy = join(folder.path, 'busy.mjs')
    await writeFile(
      busy,
      `import { endWithParent } from '${inside('house/end-with-parent.ts')}'
      endWithParent(process.argv[2])
      process.once('message', () => process.stderr.write(String(process.pid), () => { for (;;); }))`,
    )
    const bot = join(folder.path, 'bot.mjs')
    await writeFile(
      bot,
      `import { fork } from 'node:child_process'
      const child = fork('${busy}', [String(process.pid)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], detached: true })
      child.send('go')`,
    )
    const parent = spawn(process.execPath, [bot], { stdio: ['ignore', 'ignore', 'pipe'] })
    const [said] = await once(parent.stderr, 'data')
    const child = Number(String(said))
    expect(await isRunning(child)).toBe(true)
    parent.kill('SIGKILL')
    await once(parent, 'exit')
    while (await isRunning(child)) await setTimeout(20)
  },
)
