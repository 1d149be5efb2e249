import type { HomeView, ModalView, Option, PlainTextOption } from '@slack/types'
import type { ShownBlock } from '#adapters/slack/blocks/piece.ts'
import type { Address } from '#app/contracts/address.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Log } from '#app/contracts/log.ts'
import type { Reception } from '#app/contracts/reception.ts'
import type { Form, Reply } from '#app/contracts/reply.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { SubmittedView } from './delivered.ts'

/** One message as Slack shows it. */
export interface ShownMessage {
  readonly text: string
  readonly blocks?: readonly ShownBlock[]
}

/** How replies are shown: made in the rooms for blocks and forms, without waiting. */
export interface Showing {
  /** A reply in messages, in order, with its buttons. */
  messages(reply: Reply): readonly ShownMessage[]
  modal(reply: Reply & { readonly form: Form }): ModalView
  home(reply: Reply): HomeView
  /** A modal that is only read, with the buttons of the reply. */
  read(reply: Reply): ModalView
  /** The problems of a reply at the fields of the view that was sent; undefined when they have no place there. */
  errors(reply: Reply, view: SubmittedView): Readonly<Record<string, string>> | undefined
  choices(reply: Reply): readonly (Option | PlainTextOption)[]
}

/** The methods with which views are shown; each rejects as Slack's client does. */
export interface Views {
  open(order: { trigger_id: string; view: ModalView }): Promise<unknown>
  push(order: { trigger_id: string; view: ModalView }): Promise<unknown>
  update(order: { view_id: string; hash?: string; view: ModalView }): Promise<unknown>
  publish(order: { user_id: string; view: HomeView }): Promise<unknown>
}

/** What receiving takes. */
export interface Desk {
  /** The one workspace this line belongs to, and its organisation's id, which Slack gives in its place at times. */
  readonly teams: readonly string[]
  inbound(payload: unknown): Incoming | undefined
  readonly accept: Reception['accept']
  /** Whether an account is of the house or from outside. */
  guestOf(account: Address): Promise<'guest' | 'member' | 'unknown'>
  /** Takes in what Slack says of an account that has changed. Resolves when that is durable. */
  changed(user: unknown): Promise<void>
  readonly showing: Showing
  readonly views: Views
  /** Posts to a response URL; false when Slack does not take it. */
  respond(url: string, message: ShownMessage & { readonly response_type: 'ephemeral' }): Promise<boolean>
  /** Has somebody written to directly; resolves when that is durable. */
  tell(to: Address, reply: Reply): Promise<void>
  readonly words: Catalogue['slackReceiving']
  readonly log: Log
  /** How many milliseconds a reply may take until something else is shown meanwhile. */
  readonly patience: Patience
}

export interface Patience {
  readonly command: number
  readonly submission: number
}

/** Slack waits three seconds; the way there and back takes some of them. */
export const standardPatience: Patience = { command: 2000, submission: 2500 }
