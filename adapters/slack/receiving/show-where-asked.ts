import type { Address } from '#app/contracts/address.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { errorCode } from '#adapters/slack/web/error-code.ts'
import type { Delivered } from './delivered.ts'
import type { Desk } from './desk.ts'
import { openView } from './open-view.ts'
import { showInWords } from './show-in-words.ts'

/**
 * Shows words where they were asked for: below the message that was pressed in, for nobody else; where there is none, on
 * the bot's page or after a shortcut, in a modal to be read. Files need a message.
 */
export async function showWhereAsked(desk: Desk, from: Delivered, to: Address, reply: Reply): Promise<void> {
  const { trigger, responseUrl: url } = from
  if (url === undefined && trigger !== undefined && (reply.files ?? []).length === 0) {
    try {
      return await openView(desk, from, desk.showing.read(reply))
    } catch (error) {
      desk.log.warn({ code: errorCode(error) }, 'what was looked up could not be shown')
    }
  }
  await showInWords(desk, { to, url }, reply)
}
