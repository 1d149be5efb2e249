import { recipientOf } from '#domain/recipient.ts'
import type { Change } from '#app/contracts/change.ts'
import { bookAfter } from '#app/rounds/book-after.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** By person, the codes of the measures that they are asked about in an open round. */
function askedIn(book: RoundBook): (person: string) => readonly string[] {
  const asked = book.requests
    .filter(({ state }) => book.round?.state === 'open' && state === 'asked')
    .flatMap(({ subject }) => book.measure(subject) ?? [])
    .map((measure) => ({
      code: measure.code,
      person: recipientOf('responsible', book.chain(measure), book.directory, book.today)?.id,
    }))
  return (person) => asked.filter((one) => one.person === person).map(({ code }) => code)
}

/**
 * What changes to duties mean for a person: of what they are asked about before or after, what is still awaited of
 * them and what no longer is.
 */
export function askedOf(book: RoundBook, changes: readonly Change[]) {
  const removed = changes.flatMap((change) => (change.kind === 'duty-removed' ? [change.duty] : []))
  const going = changes.flatMap((change) =>
    change.kind === 'duty-until' ? [{ ...change.duty, until: change.until }] : [],
  )
  const touched = new Set([...removed, ...going].map(({ subject }) => book.measure(subject)?.code))
  const [before, after] = [askedIn(book), askedIn(bookAfter(book, { duties: going, withoutDuties: removed }))]
  return (person: string) => {
    const still = after(person).filter((code) => touched.has(code))
    const ended = before(person).filter((code) => touched.has(code) && !still.includes(code))
    return { still, ended }
  }
}
