import type { Motion, MotionLinkKind } from '#domain/motion.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { endMotion } from '#app/motions/end-motion.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { cityReader } from '#app/people/identify.ts'
import { reply } from '#app/reply.ts'

/**
 * Notes that a motion replaces or adds to an earlier one, which need not be known here. What is replaced is asked about
 * no longer; what was answered there stays.
 */
export const linkMotions =
  (kind: MotionLinkKind) =>
  async (motioning: Motioning, motion: Motion): Promise<Outcome<Decision>> => {
    const { all, args, by, powers } = motioning
    const { other: named = '' } = args
    const later = motion.number
    const earlier = all.motions.find(({ number }) => number === named)
    if (named === later) return refused({ kind: 'motion-itself', text: later })
    const isLinked = all.links.some(
      (link) =>
        [link.later, link.earlier].toSorted().join(' ') === [later, named].toSorted().join(' ') &&
        (link.later !== later || link.kind === kind),
    )
    if (isLinked) return refused({ kind: 'motions-linked', text: later, other: named })
    const isOver = earlier === undefined || earlier.state === 'replaced' || earlier.state === 'withdrawn'
    const city = cityReader(powers.city).words.motions
    const ended =
      kind === 'extends' || isOver
        ? undefined
        : await endMotion(motioning, earlier, {
            state: 'replaced',
            reason: city.reasonReplaced(later),
            told: ({ words }, codes) => words.motions.toldReplaced(codes, later),
          })
    const linked = all.links.find((link) => link.later === later && link.earlier === named)
    const said = [by.words.motions.linked[kind](later, named)]
    return accepted({
      reply: reply([...said, ...(ended ? [by.words.motions.excusedRequests(ended.requests)] : [])].join(' ')),
      changes: [
        ...(linked ? [{ kind: 'motion-unlinked', link: linked } as const] : []),
        { kind: 'motion-linked', link: { later, earlier: named, kind } },
        ...(ended?.changes ?? []),
      ],
      messages: ended?.messages ?? [],
    })
  }
