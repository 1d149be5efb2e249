import type { Recipient } from '#domain/reminder.ts'
import { nextReminder, stepDue } from '#domain/reminder.ts'
import type { Request } from '#domain/request.ts'
import { reminding } from '#app/rounds/reminding.ts'
import type { Job } from '#app/time/job.ts'

/** Takes each open request's next step of the chain; what was missed meanwhile is skipped, not sent twice. */
export const remind: Job = {
  name: 'remind',
  upcoming({ calendar }, { reminders: steps }, { round, requests }) {
    if (round?.state !== 'open') return []
    const next = alike(requests).flatMap(([request]) =>
      request ? (nextReminder({ round, request, steps, calendar })?.at ?? []) : [],
    )
    return [...new Set(next)].map((at) => ({ slot: `${round.id}@${at}@${round.due}`, at }))
  },
  run(powers, plan, book) {
    const { round, requests } = book
    if (!round) return { changes: [], messages: [] }
    const { calendar } = powers
    const { reminders: steps } = plan
    const due = alike(requests).flatMap((group) => {
      const [request] = group
      const coming = request && stepDue({ round, request, steps, calendar, now: powers.now() })
      const to: Recipient | undefined = coming ? steps[coming.step - 1]?.to : undefined
      return coming && to ? group.map((each) => ({ request: each, step: coming.step, to })) : []
    })
    return reminding(powers, plan, book, round, due)
  },
}

/** Open requests with the same due date and step have the same next reminder: thousands of them make a few groups. */
function alike(requests: readonly Request[]): readonly (readonly Request[])[] {
  const open = requests.filter(({ state, declinedBy }) => state === 'asked' && declinedBy === null)
  return [...Map.groupBy(open, ({ due, step }) => `${due}#${step}`).values()]
}
