import { type Instant, plusSeconds } from '#domain/instant.ts'
import { paragraph } from '#report/build.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Reply } from '#app/contracts/reply.ts'
import type { Powers } from '#app/powers.ts'

const tenMinutes = 10 * 60

/**
 * Whoever asks where others read is answered directly, and sees nothing there: they are told so, and nothing of the answer,
 * once in ten minutes at each place. Not where the platform shows them at once what nobody else sees, nor where it has no replies.
 */
export async function saidElsewhere(
  { store, now }: { readonly store: Pick<Powers['store'], 'conversations'>; now(): Instant },
  incoming: Incoming,
  { person, words }: Pick<Actor, 'person' | 'words'>,
  answer: Reply,
): Promise<{ readonly reply: Reply; readonly changes: readonly Change[]; readonly expires: Instant } | undefined> {
  if (incoming.private || !answer.private || !isAnswerable(incoming)) return undefined
  const { place } = incoming
  const ref = `told ${person.id}`
  const at = now()
  const told = await store.conversations.said(place, ref)
  if (told && told.at > plusSeconds(at, -tenMinutes)) return undefined
  return {
    expires: plusSeconds(at, tenMinutes),
    reply: { body: [paragraph(words.questions.answeredDirectly)], private: false },
    changes: [{ kind: 'said-noted', said: { place, ref, person: person.id, at, words: '' } }],
  }
}

const isAnswerable = (incoming: Incoming): boolean =>
  incoming.trigger === undefined &&
  (incoming.kind === 'said' || incoming.kind === 'corrected') &&
  incoming.ref !== undefined
