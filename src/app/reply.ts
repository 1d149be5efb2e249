import type { Block } from '#report/block.ts'
import { paragraph } from '#report/build.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Button, Reply } from '#app/contracts/reply.ts'

/** A private reply of plain paragraphs and other blocks. */
export function reply(...body: readonly (string | Block)[]): Reply {
  return { body: body.map((part) => (typeof part === 'string' ? paragraph(part) : part)), private: true }
}

/** The same with buttons. */
export const replyWith = (buttons: readonly Button[], ...body: readonly (string | Block)[]): Reply => ({
  ...reply(...body),
  buttons,
})

/** Nothing is said. */
export const silence: Reply = { body: [], private: true }

/** A decision that only says something. */
export const answering = (said: Reply): Decision => ({ reply: said, changes: [], messages: [] })
