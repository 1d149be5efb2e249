import type { MeasureLink } from '#domain/measure-link.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** What had become of measures when the book's round closed: what is closed is counted the same way for good. */
export const linksUntil = ({ links, round }: Pick<RoundBook, 'links' | 'round'>): readonly MeasureLink[] =>
  links.filter(({ at }) => round === null || at <= round.closes)
