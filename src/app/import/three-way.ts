import type { Imported } from '#app/contracts/change.ts'

/** A kind of thing that can be imported: how it is told apart, called, and compared field by field. */
export interface Comparable<T> {
  readonly noun: Noun
  key(thing: T): string
  label(thing: T): string
  /** The fields the thing speaks of, as text. */
  values(thing: T): Readonly<Record<string, string>>
  /** The file's thing with what it does not speak of, and the fields to keep, as they are at present. */
  merge(file: T, present: T, kept: ReadonlySet<string>): T
}

export const nouns = [
  'plan',
  'party',
  'person',
  'account',
  'place',
  'role',
  'absence',
  'field',
  'measure',
  'link',
  'task',
  'succession',
  'duty',
  'term',
  'round',
  'request',
  'answer',
  'session',
  'reference',
  'motion',
  'point',
  'call',
  'statement',
] as const
export type Noun = (typeof nouns)[number]

/** What the file says, what was imported last (null: never), and what the store says now. */
export interface Conflict {
  readonly field: string
  readonly file: string
  readonly imported: string | null
  readonly present: string
}

export interface FieldChange {
  readonly field: string
  readonly from: string
  readonly to: string
}

/** One thing of a file, compared: `value` is how it is to stand after the import. */
export interface Compared<T> {
  readonly noun: Noun
  readonly label: string
  readonly how: 'added' | 'changed' | 'left'
  readonly value: T
  readonly present: T | undefined
  readonly changes: readonly FieldChange[]
  readonly conflicts: readonly Conflict[]
  /** What to note as imported, for the next comparison. */
  readonly entries: readonly Imported[]
}

export interface Sides<T> {
  readonly file: T
  readonly present: T | undefined
  /** What was imported last, by field. */
  readonly imported: ReadonlyMap<string, string>
  readonly overwrite: boolean
}

/**
 * Compares three ways. A field that still is as it was imported takes the file's word; one that has become different
 * since is kept, unless `overwrite`, and is a conflict wherever the file says something else.
 */
export function compareThing<T>(kind: Comparable<T>, { file, present, imported, overwrite }: Sides<T>): Compared<T> {
  const said = Object.entries(kind.values(file))
  const now = present === undefined ? null : kind.values(present)
  const different = now === null ? [] : said.filter(([field, value]) => (now[field] ?? '') !== value)
  const conflicts = different
    .map(([field, value]) => ({
      field,
      file: value,
      imported: imported.get(field) ?? null,
      present: now?.[field] ?? '',
    }))
    .filter((one) => one.imported !== one.present)
  const kept = new Set(overwrite ? [] : conflicts.map(({ field }) => field))
  const changes = different
    .filter(([field]) => !kept.has(field))
    .map(([field, to]) => ({ field, from: now?.[field] ?? '', to }))
  const key = kind.key(file)
  return {
    noun: kind.noun,
    label: kind.label(file),
    how: present === undefined ? 'added' : changes.length > 0 ? 'changed' : 'left',
    value: present === undefined ? file : kind.merge(file, present, kept),
    present,
    changes,
    conflicts,
    entries: said
      .filter(([field, value]) => !kept.has(field) && imported.get(field) !== value)
      .map(([field, value]) => ({ kind: kind.noun, key, field, value })),
  }
}
