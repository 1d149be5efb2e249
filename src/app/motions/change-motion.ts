import type { Motion } from '#domain/motion.ts'
import { oneOf } from '#domain/one-of.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import { type HeadAspect, headAspects } from '#app/motions/change-prompts.ts'
import { draftStays } from '#app/motions/draft-stays.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { groupsIn, itemOf, titleOf } from '#app/motions/new-motion.ts'
import { replyWith } from '#app/reply.ts'

/** Puts right what stands at the head of a motion: its title, who moved it, its date and where it is on the agenda. */
export async function changeMotion(motioning: Motioning, motion: Motion): Promise<Outcome<Decision>> {
  const { plan, args, by, asking } = motioning
  const { number, version } = motion
  const aspect = oneOf(headAspects, args['aspect'] ?? '')
  const value = (args['value'] ?? '').trim()
  const parts: Readonly<Record<HeadAspect, Partial<Motion>>> = {
    title: { title: titleOf(value) },
    groups: { groups: groupsIn(value) },
    day: { day: value },
    committee: { committee: value === plan.committee ? null : value },
    session: { session: value },
    item: { item: itemOf(value) },
  }
  const changed: Motion = { ...motion, ...parts[aspect] }
  if (JSON.stringify(changed) === JSON.stringify(motion)) return refused({ kind: 'nothing-to-change', code: number })
  const { motions } = by.words
  return accepted({
    reply: replyWith(
      [undoButton(by.words)],
      motions.changedHead(
        number,
        motions.asks.marks[aspect][0] ?? aspect,
        by.say.list(shown({ ...changed, committee: changed.committee ?? plan.committee }, aspect, by)),
      ),
      ...(aspect === 'session' && asking !== null ? [motions.aimStays(number)] : []),
      ...(await draftStays(motioning, number)),
    ),
    changes: [{ kind: 'motion-changed', motion: changed, version }],
    messages: [],
    undo: {
      act: 'motion',
      about: number,
      changes: [{ kind: 'motion-changed', motion, version: version + 1 }],
    },
  })
}

function shown(
  { title, groups, day, committee, session, item }: Motion,
  aspect: HeadAspect,
  { say }: Motioning['by'],
): readonly string[] {
  const date = (value: string | null): readonly string[] => (value === null ? [] : [say.day(value)])
  switch (aspect) {
    case 'title':
      return [title]
    case 'groups':
      return groups
    case 'day':
      return date(day)
    case 'session':
      return date(session)
    case 'committee':
      return committee === null ? [] : [committee]
    case 'item':
      return item === null ? [] : [item]
  }
}
