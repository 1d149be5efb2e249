import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const here = new URL('../../../', import.meta.url)

/** The packages that a file of the adapter brings along, through all that it imports at once. */
function packagesBehind(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return new Set()
  seen.add(path)
  const text = readFileSync(new URL(path, here), 'utf8')
  const named = [...text.matchAll(/^(?:import|export|\})(?! type)[^'\n]* '([^'\n]+)'$/gm)].map(([, name = '']) => name)
  const packages = named.filter((name) => !/^[.#]|^node:/.test(name))
  const behind = named
    .filter((name) => /^\.|^#adapters\//.test(name))
    .flatMap((name) => [...packagesBehind(fileOf(name, path), seen)])
  return new Set([...packages, ...behind])
}

const fileOf = (name: string, from: string): string =>
  name.startsWith('#') ? name.slice(1) : new URL(name, new URL(from, here)).pathname.slice(here.pathname.length)

it('Matrix’s own packages are loaded by nobody who does not connect to it', () => {
  expect([...packagesBehind('adapters/matrix/index.ts')]).toEqual(['zod'])
  expect([...packagesBehind('adapters/matrix/check.ts')].toSorted()).toEqual(['undici', 'zod'])
  expect([...packagesBehind('adapters/matrix/connect.ts')]).toContain('matrix-bot-sdk')
})
