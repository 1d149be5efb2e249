import type { Motion, MotionLink } from '#domain/motion.ts'
import type { MotionBook } from '#app/contracts/store/motions.ts'
import { endReplaced as endOf } from '#app/motions/end-replaced.ts'
import type { Job } from '#app/time/job.ts'

/** Ends a motion that the city's file says is replaced, as chat does: what is open is excused, whoever was asked is told. */
export const endReplaced: Job = {
  name: 'end-replaced',
  async upcoming({ now, store }, { code, motion }) {
    if (motion !== undefined) return []
    return stillOn(await store.motions.of(code)).map(({ link }) => ({ slot: slotOf(link), at: now() }))
  },
  async run(powers, plan, _, { slot }) {
    const found = stillOn(await powers.store.motions.of(plan.code)).find(({ link }) => slotOf(link) === slot)
    const ended = found && (await endOf({ powers, plan }, found.motion, found.link.later))
    return ended ?? { changes: [], messages: [] }
  },
}

const slotOf = ({ later, earlier }: MotionLink): string => `${earlier} ${later}`

const stillOn = ({ motions, links }: MotionBook): readonly { readonly motion: Motion; readonly link: MotionLink }[] =>
  motions
    .filter(({ state }) => state === 'registered' || state === 'asked')
    .flatMap((motion) => {
      const link = links.find(({ kind, earlier }) => kind === 'replaces' && earlier === motion.number)
      return link ? [{ motion, link }] : []
    })
