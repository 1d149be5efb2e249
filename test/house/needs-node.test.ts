import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const script = fileURLToPath(new URL('../../src/needs-node.cjs', import.meta.url))

/** Loads the script in a process that gives itself out as another Node.js. */
function loadedBy(version: string): Promise<{ readonly code: unknown; readonly out: string; readonly err: string }> {
  const pretends = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`
  return new Promise((resolve) => {
    const lines = `${pretends}; require(${JSON.stringify(script)}); console.log('started')`
    execFile(process.execPath, ['--input-type=commonjs', '-e', lines], (error, out, err) => {
      resolve({ code: error?.code ?? 0, out, err })
    })
  })
}

describe('a Node.js', () => {
  it.each(['18.19.1', '23.11.0'])('%s is too old, which is said', async (version) => {
    expect(await loadedBy(version)).toEqual({
      code: 1,
      out: '',
      err:
        `Masterplan braucht Node.js 24 oder neuer, gefunden wurde ${version}. / ` +
        `Masterplan needs Node.js 24 or newer, found ${version}.\n`,
    })
  })

  it.each(['24.0.0', '26.1.0'])('%s will do', async (version) => {
    expect(await loadedBy(version)).toEqual({ code: 0, out: 'started\n', err: '' })
  })
})
