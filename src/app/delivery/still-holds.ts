import type { Instant } from '#domain/instant.ts'
import { awaitsAnswer } from '#domain/request.ts'
import type { Message } from '#app/contracts/message.ts'
import type { SenderPowers } from '#app/delivery/sender-powers.ts'

/** Whether a message is still worth saying: not past its time, and what it asks for not yet settled. */
export async function stillHolds(message: Message, requests: SenderPowers['requests'], now: Instant): Promise<boolean> {
  if (message.expires !== null && message.expires <= now) return false
  if (message.kind !== 'prompt' && message.kind !== 'reminder') return true
  if (message.about.length === 0) return true
  const asked = await requests.byIds(message.about)
  return asked.some(awaitsAnswer)
}
