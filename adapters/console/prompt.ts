import { directPlace } from './address.ts'
import type { Session } from './session.ts'

/** Who speaks, where unless alone, and what time it is. */
export async function sayPrompt({ speaker, nameOf, sayMoment, now }: Omit<Session, 'screen'>): Promise<string> {
  const name = await nameOf(directPlace(await speaker.person()))
  const channel = await speaker.channel()
  return `${[name, channel, sayMoment(now())].filter((part) => part !== null).join(' · ')} › `
}
