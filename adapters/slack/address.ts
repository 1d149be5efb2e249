import type { Address } from '#app/contracts/address.ts'

/** An account or channel of a Slack workspace; everything that only one person reads has their account for a place. */
export const slackAddress = (realm: string, id: string): Address => ({ platform: 'slack', realm, id })
