import type { Session } from '#domain/session.ts'
import type { TableFile } from '#tables/table-file.ts'
import { vocabulary } from '#tables/vocabulary.ts'

/** The calendar of the committees, a session a row. */
export function sessionsIn(file: TableFile): { readonly sessions: readonly Session[] } {
  return {
    sessions: file.said.session.flatMap(({ line, words }) => file.check(vocabulary.session, words, [line]) ?? []),
  }
}
