import type { Acknowledge } from './answer-command.ts'
import type { Delivered } from './delivered.ts'
import type { Desk } from './desk.ts'
import { ephemeral } from './show-in-words.ts'

/**
 * Logs what could not be taken in. Events are left unacknowledged, since Slack delivers them again; it does not with a
 * command or with what was pressed, so whoever did it is asked to, where they can be answered.
 */
export async function notTaken(
  { log, words, respond }: Pick<Desk, 'log' | 'words' | 'respond'>,
  error: unknown,
  { kind, responseUrl }: Delivered,
  ack: Acknowledge,
): Promise<void> {
  log.error({ error, kind }, 'what Slack delivered could not be stored')
  const sentence = ephemeral({ text: words.again })
  if (kind === 'command') return ack(sentence)
  if (kind === 'event' || responseUrl === undefined) throw error
  await ack()
  await respond(responseUrl, sentence)
}
