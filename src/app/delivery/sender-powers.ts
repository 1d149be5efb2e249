import type { City } from '#domain/city.ts'
import type { Instant } from '#domain/instant.ts'
import type { Adapter, Line } from '#app/contracts/adapter.ts'
import type { Log } from '#app/contracts/log.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Reply } from '#app/contracts/reply.ts'
import type { Directories } from '#app/contracts/store/directories.ts'
import type { Blocked, Delivery, OperatorBlock, Outbox } from '#app/contracts/store/outbox.ts'
import type { Papers } from '#app/contracts/store/papers.ts'
import type { Requests } from '#app/contracts/store/requests.ts'

/** The way to one platform: how its posts are made, and the line over which they go. */
export interface Way {
  readonly adapter: Pick<Adapter<never>, 'posts' | 'variables' | 'changesPosts'>
  readonly line: Line
}

/** How a prompt stands now: in full, in few words, what its later posts say that are not needed, and whether that is the last. */
export interface Standing {
  readonly whole: Reply
  readonly brief: Reply
  readonly above: Reply
  readonly isOver: boolean
}

/** What sending takes. */
export interface SenderPowers {
  readonly outbox: Outbox
  readonly requests: Pick<Requests, 'byIds'>
  readonly papers: Pick<Papers, 'bytes' | 'ofRound'>
  /** A prompt or reminder written anew, for a message of which only these requests are still open. */
  renew?(message: Message, open: ReadonlySet<string>): Promise<Message | undefined>
  /** Which requests of a message that waited are others' by now. */
  passedOn?(message: Message): Promise<ReadonlySet<string>>
  /** What the posts of a prompt say now; undefined when nobody reads them any more. */
  standing?(edit: Message): Promise<Standing | undefined>
  /** Tells whether two things say the same. */
  fingerprint(said: unknown): string
  readonly accountsOf: Directories['accountsOf']
  readonly places: Directories['places']
  readonly city: Pick<City, 'nonPublicOn'>
  /** The platforms connected at present, by name. */
  lines(): ReadonlyMap<string, Way>
  now(): Instant
  readonly log: Log
  /** Once it is aborted, nobody waits for what is being posted. */
  readonly leaving?: AbortSignal
  /** Told of a message that is given up. Must not wait for the sender: it is called in the middle of its work. */
  onDead?(delivery: Delivery): Promise<void>
  /** Told whenever a message is kept for the operator, with what waited for the same before. Must not wait either. */
  onBlocked?(delivery: Delivery, blocked: OperatorBlock, before: readonly Blocked[]): Promise<void>
}
