import { workingDaysBetween } from '#domain/calendar.ts'
import { dayOf } from '#domain/instant.ts'
import { supersededBy } from '#domain/paper-history.ts'
import type { Round } from '#domain/round.ts'
import { receiptLine } from '#app/papers/receipt-line.ts'
import type { StatusInput } from '#app/status/status-input.ts'

/** Where the round stands in time and the next date: days left, the freeze, the draft, the release, the next opening. */
export function whatNext(input: StatusInput): string {
  const { book, by, now, calendar } = input
  const { words, say } = by
  const { status } = words
  const { round, next } = book
  const opening = next ? status.nextOpens(next.label, say.instant(next.opens)) : ''
  if (round?.state === 'open') {
    const left = workingDaysBetween(calendar, book.today, dayOf(round.due, calendar.zone))
    if (now() < round.due) return status.open(say.instant(round.due), left)
    return now() < round.grace ? status.grace(say.instant(round.grace)) : status.closing(say.instant(round.closes))
  }
  return !round || round.kind === 'imported' ? opening : whatOfThePaper(round, opening, input)
}

/** After the freeze: the draft that is missing, waits for signatures or its release, replaces a withdrawn one, or is released. */
function whatOfThePaper(round: Round, opening: string, { paper, by, now, signaturesAwaited = 0 }: StatusInput) {
  const { say } = by
  const { status } = by.words
  const version = paper?.versions.at(-1)
  const past = round.paperDue <= now()
  if (!version) return status.toDraft(say.instant(round.paperDue), past)
  // That it is not confirmed yet goes without saying, and would be a line too much on the screen.
  const isReceived = paper?.handedOver.some(({ no, state }) => no === version.no && state !== 'awaited')
  const receipt = paper && isReceived ? receiptLine(paper, version.no, by) : ''
  if (version.releasedAt)
    return [status.released(say.dayOf(version.releasedAt)), receipt, opening].filter(Boolean).join(' ')
  const withdrawn = supersededBy(paper?.versions ?? [], version.no)
  if (signaturesAwaited > 0)
    return status.inSigning(say.dayOf(version.at), signaturesAwaited, say.instant(round.paperDue), past)
  return withdrawn
    ? status.withdrawn(withdrawn.no, say.dayOf(withdrawn.withdrawnAt))
    : status.drafted(say.dayOf(version.at), say.instant(round.paperDue), past)
}
