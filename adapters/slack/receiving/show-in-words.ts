import type { Address } from '#app/contracts/address.ts'
import type { Reply } from '#app/contracts/reply.ts'
import type { Desk, ShownMessage } from './desk.ts'

/** How often a response URL takes something (docs.slack.dev/interactivity/handling-user-interaction). */
const mostResponses = 5

/**
 * Shows a reply where it was asked for, to nobody else; directly to the person where Slack does not take it there any
 * more. `from` is the first of its messages that is not shown yet.
 */
export async function showInWords(
  { showing, respond, tell }: Pick<Desk, 'showing' | 'respond' | 'tell'>,
  { to, url }: { readonly to: Address; readonly url: string | undefined },
  reply: Reply,
  from = 0,
): Promise<void> {
  const messages = showing.messages(reply).slice(from)
  if (messages.length === 0) return
  // What does not fit there is written directly, whole: nobody has to look for its parts in two places.
  const fits = url !== undefined && messages.length <= mostResponses
  if (!fits || !(await respondedAll(respond, url, messages))) await tell(to, reply)
}

async function respondedAll(
  respond: Desk['respond'],
  url: string,
  messages: readonly ShownMessage[],
): Promise<boolean> {
  for (const message of messages) if (!(await respond(url, ephemeral(message)))) return false
  return true
}

/** A message that only the one who asked sees. */
export const ephemeral = (message: ShownMessage): ShownMessage & { readonly response_type: 'ephemeral' } => ({
  response_type: 'ephemeral',
  ...message,
})
