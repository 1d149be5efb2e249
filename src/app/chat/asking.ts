import type { Decision } from '#app/contracts/decision.ts'

/** What was done, and the question it leads to; its own buttons answer it. */
export function asking(done: Decision, next: Decision): Decision {
  const { buttons } = done.reply
  const { form } = next.reply
  return {
    reply: {
      ...next.reply,
      ...(buttons && { buttons }),
      ...(form && { form: { ...form, above: [...done.reply.body, ...(form.above ?? [])] } }),
      body: [...done.reply.body, ...next.reply.body],
    },
    changes: [...done.changes, ...next.changes],
    messages: [...done.messages, ...next.messages],
  }
}
