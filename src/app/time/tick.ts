import type { Instant } from '#domain/instant.ts'
import type { Log } from '#app/contracts/log.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { withPresentPlans } from '#app/with-present-plans.ts'
import type { Powers } from '#app/powers.ts'
import { readBook } from '#app/rounds/round-book.ts'
import type { Due, Job } from '#app/time/job.ts'

export interface Ticking {
  readonly powers: Powers
  readonly commit: Store['commit']
  readonly jobs: readonly Job[]
  readonly log: Log
}

interface Waiting {
  readonly job: Job
  readonly plan: Powers['city']['plans'][number]
  readonly due: Due
}

/**
 * Does everything that is due now, in order of its date, each in its own commit. What a job makes due is done in
 * the same tick; doing a thing twice is refused by its slot. A thing that fails, or
 * that something else got in the way of, waits for the next tick and does not hold up the others.
 */
export async function tick(ticking: Ticking): Promise<void> {
  const { powers, log } = ticking
  const failed = new Set<string>()
  for (;;) {
    const widened = { ...ticking, powers: await withPresentPlans(powers) }
    const next = (await waiting(widened)).find(({ job, due }) => !failed.has(slotKey(job, due)))
    if (!next || next.due.at > powers.now()) return
    try {
      if (await performed(widened, next)) continue
    } catch (error) {
      log.error({ job: next.job.name, error }, 'something that fell due could not be done')
    }
    failed.add(slotKey(next.job, next.due))
  }
}

async function performed({ powers, commit }: Ticking, { job, plan, due }: Waiting): Promise<boolean> {
  const book = await readBook(powers, plan.code)
  const { changes, messages } = await job.run(powers, plan, book, due)
  const slot = { job: job.name, slot: due.slot }
  return (await commit({ at: powers.now(), actor: null, changes, messages, due: [slot] })) === 'done'
}

const slotKey = ({ name }: Job, { slot }: Due): string => `${name} ${slot}`

/** When something falls due next, overdue things included; undefined when nothing is waiting. */
export async function nextDue(ticking: Ticking): Promise<Instant | undefined> {
  return (await waiting({ ...ticking, powers: await withPresentPlans(ticking.powers) }))[0]?.due.at
}

async function waiting({ powers, jobs }: Ticking): Promise<readonly Waiting[]> {
  const all: Waiting[] = []
  for (const plan of powers.city.plans) {
    const book = await readBook(powers, plan.code)
    for (const job of jobs) {
      const dues = await job.upcoming(powers, plan, book)
      const done = await Promise.all(dues.map(({ slot }) => powers.store.dues.done(job.name, slot)))
      all.push(...dues.filter((_, at) => done[at] === false).map((due) => ({ job, plan, due })))
    }
  }
  return all.toSorted((a, b) => a.due.at.localeCompare(b.due.at))
}
