import { nextReminder, stepDue } from '#domain/reminder.ts'
import { reminding } from '#app/rounds/reminding.ts'
import type { Job } from '#app/time/job.ts'

/** Takes each open request's next step of the chain; what was missed meanwhile is skipped, not sent twice. */
export const remind: Job = {
  name: 'remind',
  upcoming({ calendar }, { reminders: steps }, { round, requests }) {
    if (round?.state !== 'open') return []
    const next = requests.flatMap((request) => nextReminder({ round, request, steps, calendar })?.at ?? [])
    return [...new Set(next)].map((at) => ({ slot: `${round.id}@${at}@${round.due}`, at }))
  },
  run(powers, plan, book) {
    const { round, requests } = book
    if (!round) return { changes: [], messages: [] }
    const { reminders: steps } = plan
    const due = requests.flatMap((request) => {
      const step = stepDue({ round, request, steps, calendar: powers.calendar, now: powers.now() })
      const to = step && steps[step.step - 1]?.to
      return step && to ? [{ request, step: step.step, to }] : []
    })
    return reminding(powers, plan, book, round, due)
  },
}
