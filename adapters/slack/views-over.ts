import type { Views } from '#adapters/slack/receiving/desk.ts'
import type { Call } from '#adapters/slack/web/call.ts'

const how = { lane: 'interactive' } as const

/** Views are shown before anything else is done. */
export const viewsOver = (call: Call): Views => ({
  open: (order) => call('views.open', { ...order }, how),
  push: (order) => call('views.push', { ...order }, how),
  update: (order) => call('views.update', { ...order }, how),
  publish: (order) => call('views.publish', { ...order }, how),
})
