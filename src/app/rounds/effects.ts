import type { Decision } from '#app/contracts/decision.ts'

/** What a use case without anyone to reply to decides. */
export type Effects = Pick<Decision, 'changes' | 'messages'>
