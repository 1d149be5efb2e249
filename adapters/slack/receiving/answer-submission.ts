import type { Address } from '#app/contracts/address.ts'
import type { Reply } from '#app/contracts/reply.ts'
import type { SubmittedView } from './delivered.ts'
import type { Desk } from './desk.ts'
import { hasForm, inWords } from './open-form.ts'

/** What Slack does with the modal that was sent. */
export type Answer = Readonly<Record<string, unknown>> | undefined

const closed: Answer & object = { response_action: 'clear' }

/** What becomes of a modal: the errors at its fields, the next form in its place, or it is closed. */
export function answerSubmission(
  { showing }: Pick<Desk, 'showing'>,
  view: SubmittedView,
  reply: Reply | undefined,
): Answer & object {
  const errors = reply?.problems && showing.errors(reply, view)
  if (errors && Object.keys(errors).length > 0) return { response_action: 'errors', errors }
  return hasForm(reply) ? { response_action: 'update', view: showing.modal(reply) } : closed
}

/** Keeps the modal open, with a sentence at its first field; one without fields is closed, for it holds nothing. */
export function keptOpen({ blocks }: SubmittedView, sentence: string): Answer {
  const first = blocks.find(({ type, block_id: id }) => type === 'input' && id !== undefined)?.block_id
  return first === undefined ? closed : { response_action: 'errors', errors: { [first]: sentence } }
}

/** Tells what the modal cannot show any more: what asks for more, or says why it was not taken. All else is posted anyway. */
export async function tellLater(desk: Desk, to: Address, reply: Reply | undefined): Promise<void> {
  if (hasForm(reply)) await desk.tell(to, inWords(desk, reply))
  else if (reply?.problems) await desk.tell(to, reply)
}
