import { isWorkingDay } from '#domain/calendar.ts'
import type { Day } from '#domain/instant.ts'
import type { Round } from '#domain/round.ts'
import { movedRound } from '#app/rounds/moved-round.ts'
import { plannedRound } from '#app/rounds/planned-round.ts'
import type { Running } from '#app/rounds/running.ts'

/**
 * What is asked before something that cannot be undone or is likely a slip; nothing where it will be refused anyway.
 */
export async function sureToRun(action: string | undefined, running: Running): Promise<string | null> {
  const { book, by, day } = running
  const { words, say } = by
  const isOpen = book.round?.state === 'open'
  if (action === 'close' && isOpen) return words.questions.sureToClose
  if (action === 'open' && book.next && !isOpen)
    return words.questions.sureToOpen(book.next.label, say.instant(book.next.opens))
  if ((action !== 'plan' && action !== 'move') || day === '') return null
  const dated = await datedBy(action, running)
  return dated && sureOfDates(dated, day, running)
}

async function datedBy(action: 'plan' | 'move', running: Running): Promise<Round | null> {
  if (action === 'plan') {
    const planned = plannedRound(running)
    return planned.ok ? planned.value : null
  }
  const moved = await movedRound(running)
  return moved.ok ? moved.value.to : null
}

function sureOfDates(round: Round, session: Day, { powers, by: { words, say } }: Running): string | null {
  const { questions } = words
  const doubts = [
    ...(isWorkingDay(powers.calendar, session) ? [] : [questions.dayOff(say.day(session), weekdayOf(session))]),
    ...(round.state === 'planned' && round.opens <= powers.now() ? [questions.opensAtOnce(round.label)] : []),
  ]
  return doubts.length === 0 ? null : [...doubts, questions.really].join(' ')
}

const weekdayOf = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek
