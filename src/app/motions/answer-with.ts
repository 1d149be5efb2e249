import type { Motion } from '#domain/motion.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import { undoButton } from '#app/chat/undo-button.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { replyWith } from '#app/reply.ts'

/** Has a motion answered in the statement on another, and all that was to be answered with it there, too. */
export function answerWith({ all, args, by }: Motioning, motion: Motion): Outcome<Decision> {
  const named = all.motions.find(({ number }) => number === args['other'])
  const known = all.motions.map(({ number }) => number).slice(-3)
  if (!named) return refused({ kind: 'unknown-motion', text: args['other'] ?? '', known })
  if (named.state !== 'registered' && named.state !== 'asked')
    return refused({ kind: 'motion-over', text: named.number, state: named.state })
  const { number } = motion
  const into = named.answeredWith ?? named.number
  if (into === number) return refused({ kind: 'motion-itself', text: number })
  if (motion.answeredWith === into) return refused({ kind: 'motions-linked', text: number, other: into })
  const moved = [motion, ...all.motions.filter(({ answeredWith }) => answeredWith === number)]
  const { motions } = by.words
  const said = [
    motions.answeredWith(number, into),
    ...(into === named.number ? [] : [motions.answeredThereToo(named.number, into)]),
    motions.leads(into),
  ]
  return accepted({
    reply: replyWith([undoButton(by.words)], said.join(' ')),
    changes: moved.map((each) => ({
      kind: 'motion-changed',
      motion: { ...each, answeredWith: into },
      version: each.version,
    })),
    messages: [],
    undo: {
      act: 'motion',
      about: number,
      changes: moved.map((each): Change => ({ kind: 'motion-changed', motion: each, version: each.version + 1 })),
    },
  })
}
