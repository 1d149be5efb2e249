import { nextRound } from '#domain/next-round.ts'
import { datesFor } from '#domain/schedule.ts'
import type { Job } from '#app/time/job.ts'

/**
 * Keeps the next round planned: the rhythm follows from the plan and its sessions. A round planned for an assumed
 * session is dated anew once the committee's own is known.
 */
export const planRound: Job = {
  name: 'plan-round',
  upcoming({ now, calendar }, plan, { rounds, next }) {
    const { schedule: rules, sessions } = plan
    const known =
      next && next.session === null && sessions.find((day) => next.periodFrom <= day && day <= next.periodTo)
    if (next && known && datesFor(known, rules, calendar).due > now())
      return [{ slot: `${next.id}@${known}`, at: now() }]
    const planned = nextRound({ rules, sessions, calendar, rounds, now: now() })
    return planned ? [{ slot: `${plan.code}:${planned.period.label}`, at: now() }] : []
  },
  run({ newId, now, calendar }, plan, { rounds, next }, { slot }) {
    const { schedule: rules, sessions } = plan
    if (next) {
      const session = slot.slice(slot.lastIndexOf('@') + 1)
      const round = { ...next, session, ...datesFor(session, rules, calendar) }
      return { changes: [{ kind: 'round-changed', round, version: next.version }], messages: [] }
    }
    const planned = nextRound({ rules, sessions, calendar, rounds, now: now() })
    if (!planned) return { changes: [], messages: [] }
    const { period, session, dates } = planned
    return {
      changes: [
        {
          kind: 'round-planned',
          round: {
            id: newId(),
            plan: plan.code,
            kind: 'regular',
            label: period.label,
            periodFrom: period.from,
            periodTo: period.to,
            session,
            questionnaire: plan.questionnaire,
            state: 'planned',
            version: 0,
            ...dates,
          },
        },
      ],
      messages: [],
    }
  },
}
