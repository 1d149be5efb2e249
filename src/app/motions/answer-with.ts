import type { Motion } from '#domain/motion.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Motioning } from '#app/motions/motioning.ts'
import { reply } from '#app/reply.ts'

/** Has a motion answered in the statement on another, and all that was to be answered with it there, too. */
export function answerWith({ all, args, by }: Motioning, motion: Motion): Outcome<Decision> {
  const named = all.motions.find(({ number }) => number === args['other'])
  const known = all.motions.map(({ number }) => number).slice(-3)
  if (!named) return refused({ kind: 'unknown-motion', text: args['other'] ?? '', known })
  const { number } = motion
  const into = named.answeredWith ?? named.number
  if (into === number) return refused({ kind: 'motion-itself', text: number })
  if (motion.answeredWith === into) return refused({ kind: 'motions-linked', text: number, other: into })
  const moved = [motion, ...all.motions.filter(({ answeredWith }) => answeredWith === number)]
  return accepted({
    reply: reply(by.words.motions.answeredWith(number, into)),
    changes: moved.map((each) => ({
      kind: 'motion-changed',
      motion: { ...each, answeredWith: into },
      version: each.version,
    })),
    messages: [],
  })
}
