import type { Motion, MotionLink, MotionLinkKind } from '#domain/motion.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { endReplaced } from '#app/motions/end-replaced.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { reply } from '#app/reply.ts'

/**
 * Notes that a motion replaces or adds to an earlier one, which need not be known here. What is replaced is asked about
 * no longer; what was answered there stays.
 */
export const linkMotions =
  (kind: MotionLinkKind) =>
  async (motioning: Motioning, motion: Motion): Promise<Outcome<Decision>> => {
    const { all, args, by } = motioning
    const { other: named = '' } = args
    const later = motion.number
    if (named === later) return refused({ kind: 'motion-itself', text: later })
    const linked = all.links.filter((link) => isBetween(link, later, named))
    if (linked.some((link) => link.later !== later || link.kind === kind))
      return refused({ kind: 'motions-linked', text: later, other: named })
    const ended = kind === 'replaces' ? await replaced(motioning, named, later) : undefined
    const { motions } = by.words
    const said = [motions.linked[kind](later, named), ...(ended ? [motions.excusedRequests(ended.requests)] : [])]
    return accepted({
      reply: reply(said.join(' ')),
      changes: [
        ...linked.map((link): Change => ({ kind: 'motion-unlinked', link })),
        { kind: 'motion-linked', link: { later, earlier: named, kind } },
        ...(ended?.changes ?? []),
      ],
      messages: ended?.messages ?? [],
    })
  }

const isBetween = (link: MotionLink, one: string, other: string): boolean =>
  (link.later === one && link.earlier === other) || (link.later === other && link.earlier === one)

/** What ends with the earlier motion, where it is known and not over. */
function replaced(motioning: Motioning, earlier: string, later: string) {
  const known = motioning.all.motions.find(({ number }) => number === earlier)
  return known && endReplaced(motioning, known, later)
}
