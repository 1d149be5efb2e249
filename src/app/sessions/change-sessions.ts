import type { Day } from '#domain/instant.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { isSessionOf, type Session } from '#domain/session.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import { replyWith } from '#app/reply.ts'
import type { Scheduling } from '#app/sessions/scheduling.ts'

/** Enters a session that is not known yet. */
export function addSession(scheduling: Scheduling): Outcome<Decision> {
  const { by, args } = scheduling
  const day = args['date'] ?? ''
  const refusal = refusalOfNew(scheduling, day)
  if (refusal) return refusal
  const added = newSession(scheduling, day)
  return changed(scheduling, day, [added], by.words.sessions.added(committeeIn(scheduling), by.say.weekday(day)))
}

/** A session that does not take place. What is reckoned from it is reckoned anew by what is known then. */
export function cancelSession(scheduling: Scheduling): Outcome<Decision> {
  const { by, args } = scheduling
  const day = args['date'] ?? ''
  const entries = cancelling(scheduling, day)
  if (!entries.ok) return entries
  const { words, say } = by
  const hangs = roundOn(scheduling, day)
  const others = daysOf(scheduling).filter((each) => each !== day)
  const alone = hangs !== undefined && others.length === 0
  const said = words.sessions.cancelled(committeeIn(scheduling), say.weekday(day))
  return changed(scheduling, day, entries.value, alone ? `${said} ${words.sessions.hangs(hangs)}` : said)
}

/** A session that takes place on another day. */
export function moveSession(scheduling: Scheduling): Outcome<Decision> {
  const { by, args } = scheduling
  const { date: day = '', to = '' } = args
  const entries = cancelling(scheduling, day)
  if (!entries.ok) return entries
  const refusal = refusalOfNew(scheduling, to)
  if (refusal) return refusal
  const { words, say } = by
  const said = words.sessions.moved(committeeIn(scheduling), say.weekday(day), say.weekday(to))
  return changed(scheduling, day, [...entries.value, newSession(scheduling, to)], said)
}

function changed({ all, by }: Scheduling, day: Day, sessions: readonly Session[], said: string): Outcome<Decision> {
  const back = sessions.map(({ id }): Change => {
    const was = all.find((each) => each.id === id)
    return was ? { kind: 'session-set', session: was } : { kind: 'session-removed', session: id }
  })
  return accepted({
    reply: replyWith([undoButton(by.words)], said),
    changes: sessions.map((session) => ({ kind: 'session-set', session })),
    messages: [],
    undo: { act: 'session', about: day, changes: back },
  })
}

function refusalOfNew(scheduling: Scheduling, day: Day): Outcome<never> | undefined {
  if (day < scheduling.book.today) return refused({ kind: 'session-past', session: day })
  if (daysOf(scheduling).includes(day)) return refused({ kind: 'session-known', session: day })
  return undefined
}

const newSession = (scheduling: Scheduling, day: Day): Session => ({
  id: scheduling.powers.newId(),
  title: committeeIn(scheduling),
  day,
  cancelled: false,
  origin: 'chat',
})

/** The entries of the day as they are cancelled; one that only the city's file has is cancelled beside it. */
function cancelling(scheduling: Scheduling, day: Day): Outcome<readonly Session[]> {
  const known = daysOf(scheduling)
  if (!known.includes(day)) return refused({ kind: 'no-such-session', session: day, known })
  const committee = committeeIn(scheduling)
  const entered = scheduling.all.filter((each) => each.day === day && !each.cancelled && isSessionOf(committee, each))
  const entries = entered.length > 0 ? entered : [newSession(scheduling, day)]
  return accepted(entries.map((each) => ({ ...each, cancelled: true })))
}

const committeeIn = ({ plan, args }: Scheduling): string => args['committee'] ?? plan.committee

const daysOf = (scheduling: Scheduling): readonly Day[] =>
  scheduling.entries.filter(({ committee }) => committee === committeeIn(scheduling)).map(({ day }) => day)

function roundOn({ plan, book, args }: Scheduling, day: Day): string | undefined {
  if ((args['committee'] ?? plan.committee) !== plan.committee) return undefined
  return book.rounds.find(({ kind, session }) => kind === 'regular' && session === day)?.label
}
