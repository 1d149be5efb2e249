import type { Change } from '#app/contracts/change.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Reply } from '#app/contracts/reply.ts'

/** What a use case decided, as a value: committed whole or not at all. */
export interface Decision {
  readonly reply: Reply
  readonly changes: readonly Change[]
  readonly messages: readonly Message[]
}
