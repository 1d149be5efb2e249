import { paragraph } from '#report/build.ts'
import type { Decision } from '#app/contracts/decision.ts'

/** What was done, and under it what comes next. */
export function following(done: Decision, next: Decision, says: string): Decision {
  return {
    reply: { ...next.reply, body: [...done.reply.body, paragraph(says), ...next.reply.body] },
    done: done.reply,
    changes: [...done.changes, ...next.changes],
    messages: [...done.messages, ...next.messages],
  }
}
