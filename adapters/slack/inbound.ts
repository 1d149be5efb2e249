import type { Incoming } from '#app/contracts/incoming.ts'
import { blockAction } from '#adapters/slack/payloads/block-action.ts'
import { blockSuggestion } from '#adapters/slack/payloads/block-suggestion.ts'
import { homeOpened } from '#adapters/slack/payloads/home-opened.ts'
import { message } from '#adapters/slack/payloads/message.ts'
import { messageEdited } from '#adapters/slack/payloads/message-edited.ts'
import { shortcut } from '#adapters/slack/payloads/shortcut.ts'
import { slash } from '#adapters/slack/payloads/slash.ts'
import { viewClosed } from '#adapters/slack/payloads/view-closed.ts'
import { viewSubmission } from '#adapters/slack/payloads/view-submission.ts'

const readings = [
  message,
  messageEdited,
  slash,
  blockAction,
  viewSubmission,
  viewClosed,
  blockSuggestion,
  shortcut,
  homeOpened,
]

/**
 * What Slack delivers (the body of an event, command or interaction) in our words; undefined when it is none of our
 * business. Bodies of other workspaces are not told apart here; what becomes of accounts is told by those who remember what
 * they were (`people`).
 */
export function inbound(payload: unknown): Incoming | undefined {
  for (const read of readings) {
    const incoming = read(payload)
    if (incoming) return incoming
  }
  return undefined
}
