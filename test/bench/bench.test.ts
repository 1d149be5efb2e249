import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const bench = fileURLToPath(new URL('bench.ts', import.meta.url))

it('compares a format with Markdown, and says what it does not know', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, [bench, ...args], { encoding: 'utf8' })
  const { stdout, status } = run('--sizes', '2', '--formats', 'json')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^\n2 measures\n\nformat .*\nmd +1\.00 × +1\.00 × +1\.00 × +\d+ .*\njson +\d+\.\d\d × .*\n$/)
  expect(run('--sizes', 'many')).toMatchObject({ status: 1, stderr: expect.stringContaining('many') })
})
