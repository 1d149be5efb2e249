import type { Account } from '#app/contracts/account.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Reply } from '#app/contracts/reply.ts'
import type { Powers } from '#app/powers.ts'

/** A warning that goes to one of a person's accounts, at once. */
export const noticeOver = (
  { newId }: Pick<Powers, 'newId'>,
  { person, address }: Account,
  content: Reply,
): Message => ({
  id: newId(),
  kind: 'notice',
  to: { person },
  over: address,
  about: [],
  content,
  lane: 'interactive',
  notBefore: null,
  expires: null,
})
