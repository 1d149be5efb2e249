import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision, Heard } from '#app/contracts/decision.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Became, Said } from '#app/contracts/said.ts'
import type { Conversations } from '#app/contracts/store/conversations.ts'
import { printOfArgs } from '#app/chat/print-of-args.ts'
import { printOfWords } from '#app/chat/print-of-words.ts'
import type { Powers } from '#app/powers.ts'

type Noting = Pick<Powers, 'now' | 'sha512'> & {
  readonly store: { readonly conversations: Pick<Conversations, 'said'> }
}

/**
 * Notes what came of words or a sign that can be edited or withdrawn, so that it is known what they were; and of earlier
 * words that have found their measure with these.
 */
export async function saidNoted(
  powers: Noting,
  incoming: Incoming,
  by: Actor | undefined,
  decision: Decision | undefined,
): Promise<readonly Change[]> {
  if (!by || !decision || !isNoted(incoming, decision)) return []
  return [...(await waitedNoted(powers, incoming, decision)), ...ownNoted(powers, incoming, by, decision)]
}

function ownNoted(powers: Noting, incoming: Noted, by: Actor, decision: Decision): readonly Change[] {
  const { ref, place } = incoming
  if (ref === undefined) return []
  const became = becameOf(powers, ref, decision.heard, decision)
  const text = incoming.kind === 'invoked' ? '' : incoming.text
  const words = printOfWords(powers, ref, text, became !== undefined || waits(ref, decision))
  const said = { place, ref, person: by.person.id, at: powers.now(), words, ...(became && { became }) }
  return [{ kind: 'said-noted', said: { ...said, ...(incoming.kind === 'invoked' && putOffBy(decision)) } }]
}

async function waitedNoted(powers: Noting, { place }: Noted, decision: Decision): Promise<readonly Change[]> {
  const { ref, heard } = decision.waited ?? {}
  const said = ref === undefined ? undefined : await powers.store.conversations.said(place, ref)
  const became = said && becameOf(powers, said.ref, heard, decision)
  return became ? [{ kind: 'said-noted', said: { ...said, became } }] : []
}

type Noted = Extract<Incoming, { readonly kind: 'said' | 'corrected' | 'invoked' }>

/** The reminder that a sign puts off, for a sign is as easily removed. */
function putOffBy({ changes }: Decision): Pick<Said, 'putOff'> {
  const [putOff, ...others] = changes.flatMap((each) => (each.kind === 'reminder-put-off' ? [each.request] : []))
  return putOff === undefined || others.length > 0 ? {} : { putOff }
}

/** What is edited is noted where it is dealt with, unless it is heard as if it were said now. */
const isNoted = (incoming: Incoming, { heard }: Decision): incoming is Noted =>
  incoming.kind === 'said' || incoming.kind === 'invoked' || (incoming.kind === 'corrected' && heard !== undefined)

/** Whether these words wait for their measure from now on. */
const waits = (ref: string, { changes }: Decision): boolean =>
  changes.some((change) => change.kind === 'dialogue-at' && change.dialogue.call.args['words'] === ref)

/** The answer or draft that is decided on; words that make several are none that could be corrected. */
function becameOf(powers: Noting, ref: string, heard: Heard | undefined, { changes }: Decision): Became | undefined {
  const answers = changes.flatMap((change) => (change.kind === 'answered' ? [change.answer] : []))
  const drafts = changes.flatMap((change) => (change.kind === 'draft-kept' ? [change.request] : []))
  const [request, ...others] = answers.length > 0 ? answers.map((answer) => answer.request) : drafts
  if (!heard || request === undefined || others.length > 0) return undefined
  const { asking, args } = heard
  const questions = Object.keys(args)
  const answer = answers[0]?.id ?? null
  return { request, answer, first: answer, asking, questions, says: printOfArgs(powers, ref, args, questions) }
}
