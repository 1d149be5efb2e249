import { globSync, readFileSync } from 'node:fs'
import fc from 'fast-check'

/** What a platform really sent, of the fixtures in a folder, with one of its parts, however deep, put in the place of any value. */
export function spoiltPayload(folder: string): fc.Arbitrary<unknown> {
  const payloads = globSync(`${folder}/*.json`).map(
    (file): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8')).payload,
  )
  return fc
    .tuple(fc.constantFrom(...payloads), fc.array(fc.nat(9), { maxLength: 6 }), fc.jsonValue({ maxDepth: 2 }))
    .map(([payload, path, value]) => replaced(payload, path, value))
}

function replaced(node: unknown, [step, ...path]: readonly number[], value: unknown): unknown {
  if (step === undefined || typeof node !== 'object' || node === null) return value
  const keys = Object.keys(node)
  const at = keys[step % Math.max(keys.length, 1)]
  const entries = Object.entries(node).map(([key, each]) => [key, key === at ? replaced(each, path, value) : each])
  return Array.isArray(node) ? entries.map(([, each]) => each) : Object.fromEntries(entries)
}
