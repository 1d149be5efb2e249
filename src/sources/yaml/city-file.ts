import type { z } from 'zod'
import type { MentionKind } from '#app/contracts/seed.ts'
import { isEntries } from '#sources/is-entries.ts'
import type { Reader } from '#sources/reader.ts'
import type { Path } from '#sources/say-issue.ts'

/** What a city's file says, being read. Each section asks for its own entries. */
export interface CityFile extends Reader {
  readonly value: Readonly<Record<string, unknown>>
  /** The code of the plan, of several the first; empty when the file names none, which is refused elsewhere. */
  readonly plan: string
}

export interface Item<T> {
  readonly value: T
  readonly path: Path
}

/** What an entry is known by: also one with faults, so that those who refer to it are not refused on top. */
export interface Naming {
  readonly kind: MentionKind
  /** `entry` is where it stands, which may say the plan it belongs to. */
  id(name: string, entry: Readonly<Record<string, unknown>>): string
  /** The keys that name it, in order of preference. */
  readonly keys: readonly string[]
}

/** The good entries of a list; faults are noted. */
export function itemsOf<T>(
  file: CityFile,
  list: unknown,
  at: Path,
  schema: z.ZodType<T>,
  naming?: Naming,
): readonly Item<T>[] {
  if (list === undefined) return []
  if (!Array.isArray(list)) {
    file.refuse(at, file.words.wrongShape(String(at.at(-1)), 'list'))
    return []
  }
  return list.flatMap((entry: unknown, index) => {
    const path = [...at, index]
    if (naming) name(file, entry, path, naming)
    const value = file.check(schema, entry, path)
    return value === undefined ? [] : [{ value, path }]
  })
}

function name(file: CityFile, entry: unknown, path: Path, { kind, id, keys }: Naming): void {
  if (!isEntries(entry)) return
  const key = keys.find((each) => typeof entry[each] === 'string')
  if (key === undefined) return
  const written = String(entry[key])
  file.define(kind, id(written, entry), written, [...path, key])
}
