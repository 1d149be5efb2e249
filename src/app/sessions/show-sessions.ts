import { type Day, dayOf } from '#domain/instant.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import { datesFor } from '#domain/schedule.ts'
import type { Block } from '#report/block.ts'
import { heading, table } from '#report/build.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { answering, reply } from '#app/reply.ts'
import type { Scheduling } from '#app/sessions/scheduling.ts'

/** So many are shown. */
const most = 12

/** The sessions to come of the plan's committees, with the day by which a paper has to be there for each. */
export function showSessions(scheduling: Scheduling): Outcome<Decision> {
  const { plan, by, entries } = scheduling
  const { sessions } = by.words
  if (entries.length === 0) return accepted(answering(reply(sessions.none(plan.committee))))
  return accepted(
    answering(reply(heading(3, sessions.title(plan.name)), sessionTable(scheduling), sessions.more(sessions.example))),
  )
}

function sessionTable({ plan, book, by, entries, powers }: Scheduling): Block {
  const { words, say } = by
  const { sessions } = words
  const isOwn = (committee: string): boolean => committee === plan.committee
  const roundOf = (day: Day): string =>
    book.rounds.find(({ kind, session }) => kind === 'regular' && session === day)?.label ?? ''
  const rows = entries.slice(0, most).map(({ committee, day, session }) => {
    const paperDue = dayOf(datesFor(day, plan.schedule, powers.calendar).paperDue, powers.calendar.zone)
    return [
      say.weekday(day),
      committee,
      isOwn(committee) ? roundOf(day) : '',
      paperDue < book.today ? sessions.tooLate(say.day(paperDue)) : say.day(paperDue),
      sessions.origin[session?.origin ?? 'file'],
    ]
  })
  return table(sessions.caption, sessions.head, rows)
}
