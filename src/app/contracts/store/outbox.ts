import type { Contact } from '#domain/contact.ts'
import type { Unmet } from '#domain/unmet.ts'
import type { Instant } from '#domain/instant.ts'
import type { Address } from '#app/contracts/address.ts'
import type { Blockage } from '#app/contracts/adapter.ts'
import type { Lane, Message, MessageKind } from '#app/contracts/message.ts'

export const deliveryStates = ['queued', 'sending', 'sent', 'unknown', 'cancelled', 'dead'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** Why something waits for somebody to act, and since when. */
export interface Block {
  readonly why: Blockage
  readonly since: Instant
}

/** Why something waits for the operator, and since when. */
export interface OperatorBlock extends Block {
  readonly why: Exclude<Blockage, 'not-met'>
}

/** A delivery that waits for somebody to act. */
export interface Blocked extends Block {
  readonly key: string
  readonly kind: MessageKind
  readonly to: Address
}

/** One posting of a message to one account or place; `key` is ours and stable, `part` counts long messages. */
export interface Delivery {
  readonly key: string
  readonly message: Message
  readonly to: Address
  /** Whether `to` is a person's account (its direct place must be opened) or a place. */
  readonly direct: boolean
  readonly state: DeliveryState
  /** Parts already confirmed, so that a restart goes on behind them. */
  readonly partsSent: number
  readonly attempts: number
  readonly firstAt: Instant | null
  readonly blocked?: Block
}

/** Where a message was or is to be posted, and the posts it became: of each part its id on the platform, if known. */
export interface Posted {
  readonly to: Address
  readonly state: DeliveryState
  readonly ids: readonly (string | null)[]
}

export interface Outbox {
  /**
   * Up to `limit` queued deliveries of these lanes that may go out at `now`, oldest first within their lane, marked
   * `sending`. To each address one at a time, in order: what waits for another try keeps its turn.
   */
  claim(now: Instant, limit: number, lanes?: readonly Lane[]): Promise<readonly Delivery[]>
  /** Deliveries found `sending` or `unknown`: after a crash or a doubtful outcome. */
  doubtful(): Promise<readonly Delivery[]>
  /** With `attempts`, so many count from now on, and certainly nothing of what is left was posted yet. */
  settle(
    key: string,
    state: DeliveryState,
    more?: {
      readonly partsSent?: number
      readonly remoteId?: string
      readonly notBefore?: Instant
      readonly attempts?: number
    },
  ): Promise<void>
  /**
   * Keeps a delivery until somebody acts and tries it again at `notBefore`; returns what waited before. While
   * our access to a platform is void, nothing goes there but one try; what lacks a right lets others pass.
   */
  block(key: string, block: Block & { readonly notBefore: Instant }): Promise<readonly Blocked[]>
  /** What waits for the operator or for whom it is to, oldest first. */
  blocked(): Promise<readonly Blocked[]>
  /** The people who have not met the bot yet, so that what is to be said to them waits; who waits longest comes first. */
  unmet(): Promise<readonly Unmet[]>
  /**
   * The prompts and reminders that go to the same person at the same address and of which nothing was sent yet, this one
   * included, oldest first; without what lacks a right, which others pass.
   */
  inLineWith(delivery: Pick<Delivery, 'key' | 'to' | 'message'>): Promise<readonly Message[]>
  /** Queues a delivery anew, as if it had not been tried, behind another one to the same address that was queued before it. */
  lineUp(key: string, behind: string): Promise<void>
  /** Lets all that waits for somebody to act be tried at once: they may have done so meanwhile. */
  retryBlocked(): Promise<void>
  /** Lets what waits for another try at this address be tried at once. */
  retryAt(at: Address): Promise<void>
  /** Replaces what a message says and is about and when it expires, before any of it was sent. */
  reword(message: Message): Promise<void>
  /** What became of a message, by its id; undefined for one that nobody could be reached with. */
  posted(message: string): Promise<Posted | undefined>
  /** From now on a commit that changes one of these requests has the posts of this prompt brought up to date. */
  live(prompt: string, requests: readonly string[]): Promise<void>
  /** A fingerprint of what the posts of a live prompt say; null while they were never changed. */
  shown(prompt: string): Promise<string | null>
  /** Notes what the posts of a live prompt say now; null: they are not brought up to date any more. */
  show(prompt: string, fingerprint: string | null): Promise<void>
  /** The requests that the post with this id at a place is about; none where it is not known. */
  aboutOf(place: Address, id: string): Promise<readonly string[]>
  /** The requests of which a post at this place shows how they stand. */
  shownAt(place: Address, requests: readonly string[]): Promise<ReadonlySet<string>>
  /** Which people were, or are about to be, asked or reminded by messages made since then. */
  contacts(since: Instant): Promise<readonly Contact[]>
  /** The prompts and notices of which nothing was sent yet, oldest first. */
  waiting(): Promise<readonly Message[]>
  /** Queues the message anew for the person's next account, when there is one. */
  readdress(key: string, to: Address): Promise<void>
  /** When the first of the queued deliveries that may not go out at `now` may; undefined when none waits. */
  nextAfter(now: Instant): Promise<Instant | undefined>
  /**
   * Empties the messages from before these instants of their words, unless something of them is still under way; the
   * keys stay. Returns how many. What came of people's words is forgotten likewise once their round is over.
   */
  forget(before: { readonly replies: Instant; readonly others: Instant }): Promise<number>
  /** Deliveries per state. */
  counts(): Promise<Readonly<Record<DeliveryState, number>>>
}
