import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { codePointsOf } from '#drawing/code-points-of.ts'

/** The families of some typeface files, in their order, each with the code points that all its styles have signs for. */
export function familiesOf(paths: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> {
  const families = new Map<string, ReadonlySet<number>>()
  for (const path of paths) {
    const points = codePointsOf(readFileSync(path))
    const known = families.get(nameOf(path))
    families.set(nameOf(path), known === undefined ? points : known.intersection(points))
  }
  return families
}

/** `SourceSans3-Bold.ttf` → `Source Sans 3`. */
const nameOf = (path: string): string =>
  basename(path)
    .replace(/[-_.].*$/, '')
    .replace(/(?<=[a-z])(?=[A-Z0-9])/g, ' ')
