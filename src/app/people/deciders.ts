import { isAtHand } from '#domain/absence.ts'
import type { Person } from '#domain/person.ts'
import { holders } from '#app/people/holders.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** The coordination; while nobody of it is at hand, whoever else may decide in its place, too. */
export function deciders(book: Pick<RoundBook, 'directory' | 'today'>, plan: string): readonly Person[] {
  const coordination = holders(book, plan, 'coordinator')
  const isThere = (person: Person): boolean => isAtHand(person, book.directory, book.today)
  if (coordination.some(isThere)) return coordination
  return [...new Set([...coordination, ...holders(book, plan, 'cdo').filter(isThere)])]
}
