import type { Address } from '#app/contracts/address.ts'
import type { Message, MessageKind } from '#app/contracts/message.ts'
import type { Reply } from '#app/contracts/reply.ts'
import type { Powers } from '#app/powers.ts'

/** A message for all who read at a place. */
export const placeMessage = (
  { newId }: Pick<Powers, 'newId'>,
  place: Address,
  kind: MessageKind,
  content: Omit<Reply, 'private'>,
): Message => ({
  id: newId(),
  kind,
  to: { place },
  about: [],
  content: { ...content, private: false },
  lane: 'interactive',
  notBefore: null,
  expires: null,
})
