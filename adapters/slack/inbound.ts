import type { Incoming } from '#app/contracts/incoming.ts'

/** What Slack delivers in our words; undefined when it is none of our business. */
export function inbound(_payload: unknown): Incoming | undefined {
  return undefined
}
