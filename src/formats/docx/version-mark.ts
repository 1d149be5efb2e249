import type { Level } from '#domain/level.ts'
import type { Manuscript } from '#app/contracts/format.ts'

/** What the property says: `<paper>:<no>`, and `:non-public` of that part. */
export const versionMark = ({ paper, no }: NonNullable<Manuscript['version']>, level: Level): string =>
  `${paper}:${no}${level === 'public' ? '' : `:${level}`}`
