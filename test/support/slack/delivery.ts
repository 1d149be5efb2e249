/** What Slack delivers: an event, a slash command, or something people did in messages and views. */
export type Kind = 'events_api' | 'slash_commands' | 'interactive'

export interface Delivery {
  readonly kind: Kind
  readonly payload: unknown
  readonly retry: number
  readonly reason?: string
}

/** What the app answered. `taken` is false when it did not take the delivery, or not in time. */
export interface Ack {
  readonly taken: boolean
  readonly status: number
  readonly body: unknown
}

/** The way on which an app hears from Slack. */
export interface Delivering extends AsyncDisposable {
  deliver(delivery: Delivery): Promise<Ack>
}
