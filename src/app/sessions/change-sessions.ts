import { accepted, type Outcome } from '#domain/outcome.ts'
import type { Session } from '#domain/session.ts'
import { paragraph } from '#report/build.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import { answering, reply, replyWith } from '#app/reply.ts'
import { committeeIn, newSessions, type SessionAct } from '#app/sessions/new-sessions.ts'
import { keepDates, noneKept } from '#app/sessions/keep-dates.ts'
import { motionsOn } from '#app/sessions/motions-on.ts'
import type { Scheduling } from '#app/sessions/scheduling.ts'
import { roundsAfter } from '#app/sessions/rounds-after.ts'
import { whatFollows } from '#app/sessions/what-follows.ts'
import { followsOne } from '#app/sessions/when-cancelled.ts'

/**
 * Enters a session that is not known yet, cancels one, or moves one to another day, and says what comes of it: the
 * rounds themselves follow with the next tick.
 */
export const changeSessions =
  (act: SessionAct) =>
  async (scheduling: Scheduling): Promise<Outcome<Decision>> => {
    const { args, all, by } = scheduling
    const sessions = newSessions(act, scheduling)
    if (!sessions.ok) return sessions
    if (args['sure'] === 'no' || args['dates'] === 'no') return accepted(answering(reply(by.words.questions.cancelled)))
    const followed = await roundsAfter(scheduling, sessions.value)
    const { date: day = '', to = '' } = args
    const kept = args['dates'] === 'keep' ? await keepDates(scheduling, followed.filter(followsOne)) : noneKept
    const going = args['dates'] === 'keep' ? followed.filter((move) => !followsOne(move)) : followed
    const motions = act === 'move' ? await motionsOn(scheduling, day) : []
    const onAgenda = motions.map(({ number }) => by.words.sessions.motionMoved(number, by.say.weekday(to)))
    const lines = [said(act, scheduling), ...onAgenda, ...kept.lines, ...whatFollows(act, scheduling, going)]
    return accepted({
      reply: replyWith([undoButton(by.words)], ...lines.map((line) => paragraph(line))),
      changes: [
        ...sessions.value.map((session): Change => ({ kind: 'session-set', session })),
        ...motions.map((motion): Change => ({
          kind: 'motion-changed',
          motion: { ...motion, session: to },
          version: motion.version,
        })),
        ...kept.changes,
      ],
      messages: kept.messages,
      undo: {
        act: 'session',
        about: day,
        changes: [
          ...back(sessions.value, all),
          ...kept.back,
          ...motions.map((motion): Change => ({ kind: 'motion-changed', motion, version: motion.version + 1 })),
        ],
      },
    })
  }

function said(act: SessionAct, scheduling: Scheduling): string {
  const { args, by } = scheduling
  const { words, say } = by
  const { date: day = '', to = '' } = args
  const committee = committeeIn(scheduling)
  if (act === 'move') return words.sessions.moved(committee, say.weekday(day), say.weekday(to))
  return act === 'add'
    ? words.sessions.added(committee, say.weekday(day))
    : words.sessions.cancelled(committee, say.weekday(day))
}

const back = (sessions: readonly Session[], all: readonly Session[]): readonly Change[] =>
  sessions.map(({ id }): Change => {
    const was = all.find((each) => each.id === id)
    return was ? { kind: 'session-set', session: was } : { kind: 'session-removed', session: id }
  })
