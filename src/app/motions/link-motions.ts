import { movedEarlier } from '#domain/moved-earlier.ts'
import type { Motion, MotionLink, MotionLinkKind } from '#domain/motion.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Problem } from '#domain/problem.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import { endReplaced } from '#app/motions/end-replaced.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { answering, reply, replyWith } from '#app/reply.ts'

/**
 * Notes that a motion replaces or adds to an earlier one, which need not be known here. What is replaced is asked about
 * no longer; what was answered there stays. Refuses where the other is the later one.
 */
export const linkMotions =
  (kind: MotionLinkKind) =>
  async (motioning: Motioning, motion: Motion): Promise<Outcome<Decision>> => {
    const { all, args, by } = motioning
    const { other: named = '', sure } = args
    const later = motion.number
    const problem = notLinkable(motioning, motion, kind)
    if (problem) return refused(problem)
    if (sure === 'no') return accepted(answering(reply(by.words.questions.cancelled)))
    const linked = all.links.filter((link) => isBetween(link, later, named))
    const ended = kind === 'replaces' ? await replaced(motioning, named, later) : undefined
    const { motions } = by.words
    const said = [motions.linked[kind](later, named), ...(ended ? [motions.excusedRequests(ended.requests)] : [])]
    const link: MotionLink = { later, earlier: named, kind }
    return accepted({
      reply: replyWith([undoButton(by.words)], said.join(' ')),
      changes: [
        ...linked.map((each): Change => ({ kind: 'motion-unlinked', link: each })),
        { kind: 'motion-linked', link },
        ...(ended?.changes ?? []),
      ],
      messages: ended?.messages ?? [],
      undo: {
        act: 'motion',
        about: later,
        changes: [
          { kind: 'motion-unlinked', link },
          ...linked.map((each): Change => ({ kind: 'motion-linked', link: each })),
          ...(ended?.back ?? []),
        ],
      },
    })
  }

/** Why a motion cannot be noted as replacing or adding to the one that is named. */
export function notLinkable(
  { all, args: { other = '' } }: Pick<Motioning, 'all' | 'args'>,
  motion: Motion,
  kind: MotionLinkKind,
): Problem | undefined {
  const { number } = motion
  if (other === number) return { kind: 'motion-itself', text: number }
  const linked = all.links.filter((link) => isBetween(link, number, other))
  if (linked.some((link) => link.later !== number || link.kind === kind))
    return { kind: 'motions-linked', text: number, other }
  const known = all.motions.find((each) => each.number === other)
  return known && movedEarlier(motion, known) ? { kind: 'motion-earlier', text: number, other, how: kind } : undefined
}

const isBetween = (link: MotionLink, one: string, other: string): boolean =>
  (link.later === one && link.earlier === other) || (link.later === other && link.earlier === one)

/** What ends with the earlier motion, where it is known and not over. */
function replaced(motioning: Motioning, earlier: string, later: string) {
  const known = motioning.all.motions.find(({ number }) => number === earlier)
  return known && endReplaced(motioning, known, later)
}
