import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Became } from '#app/contracts/said.ts'
import { printOfArgs } from '#app/chat/print-of-args.ts'
import { printOfWords } from '#app/chat/print-of-words.ts'
import type { Powers } from '#app/powers.ts'

/** Notes what came of words or a sign that can be edited or withdrawn, so that it is known what they were. */
export function saidNoted(
  powers: Pick<Powers, 'now' | 'sha512'>,
  incoming: Incoming,
  by: Actor | undefined,
  decision: Decision | undefined,
): readonly Change[] {
  if (!by || !decision || !isNoted(incoming, decision)) return []
  const { ref, place } = incoming
  if (ref === undefined) return []
  const became = becameOf(powers, ref, decision)
  const text = incoming.kind === 'invoked' ? '' : incoming.text
  const words = printOfWords(powers, ref, text, became !== undefined)
  const said = { place, ref, person: by.person.id, at: powers.now(), words, ...(became && { became }) }
  return [{ kind: 'said-noted', said }]
}

type Noted = Extract<Incoming, { readonly kind: 'said' | 'corrected' | 'invoked' }>

/** What is edited is noted where it is dealt with, unless it is heard as if it were said now. */
const isNoted = (incoming: Incoming, { heard }: Decision): incoming is Noted =>
  incoming.kind === 'said' || incoming.kind === 'invoked' || (incoming.kind === 'corrected' && heard !== undefined)

/** The answer or draft that is decided on; words that make several are none that could be corrected. */
function becameOf(powers: Pick<Powers, 'sha512'>, ref: string, { heard, changes }: Decision): Became | undefined {
  const answers = changes.flatMap((change) => (change.kind === 'answered' ? [change.answer] : []))
  const drafts = changes.flatMap((change) => (change.kind === 'draft-kept' ? [change.request] : []))
  const [request, ...others] = answers.length > 0 ? answers.map((answer) => answer.request) : drafts
  if (!heard || request === undefined || others.length > 0) return undefined
  const { asking, args } = heard
  const questions = Object.keys(args)
  return { request, answer: answers[0]?.id ?? null, asking, questions, says: printOfArgs(powers, ref, args, questions) }
}
