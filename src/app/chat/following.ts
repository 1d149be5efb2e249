import { paragraph } from '#report/build.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Form } from '#app/contracts/reply.ts'

/** What was done, and under it what comes next; a form that comes next says it, too. */
export function following(done: Decision, next: Decision, says: string): Decision {
  const { form } = next.reply
  const body = [...done.reply.body, paragraph(says), ...next.reply.body]
  return {
    reply: { ...next.reply, body, ...(form && { form: after(done, form) }) },
    done: done.reply,
    // Without a form the reply asks for more than the prompts say.
    ...(form && done.saidBy && { saidBy: done.saidBy }),
    changes: [...done.changes, ...next.changes],
    messages: [...done.messages, ...next.messages],
  }
}

const after = ({ reply: { body } }: Decision, form: Form): Form => ({
  ...form,
  above: [...body.slice(0, 1), ...(form.above ?? [])],
})
