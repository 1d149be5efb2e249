import type { Reply } from '#app/contracts/reply.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Delivered } from './delivered.ts'
import type { Desk } from './desk.ts'
import { inTime } from './in-time.ts'
import { hasForm, inWords, openForm } from './open-form.ts'
import { ephemeral, showInWords } from './show-in-words.ts'

/** Acknowledges; what it is given is shown to whoever asked. */
export type Acknowledge = (answer?: object) => Promise<void>

/**
 * Answers a slash command: at once where it can, else with a word that it takes a moment, and the answer when it is
 * there. A form is opened while its trigger lives.
 */
export async function answerCommand(
  desk: Desk,
  from: Delivered,
  { from: to }: Incoming,
  reply: Promise<Reply | undefined>,
  ack: Acknowledge,
): Promise<void> {
  const early = await inTime(reply, desk.patience.command)
  if (early === 'late') {
    await ack(ephemeral({ text: desk.words.moment }))
    const late = await reply
    if (late) await showInWords(desk, { to, url: from.responseUrl }, hasForm(late) ? inWords(desk, late) : late)
  } else if (hasForm(early)) {
    await ack()
    await openForm(desk, from, to, early)
  } else if (early) {
    const [first] = desk.showing.messages(early)
    await ack(first && ephemeral(first))
    await showInWords(desk, { to, url: from.responseUrl }, early, 1)
  } else await ack()
}
