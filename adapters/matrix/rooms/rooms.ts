import type { Address } from '#app/contracts/address.ts'
import type { Lane } from '#app/contracts/message.ts'

/** Which rooms there are, and who reads in them. */
export interface Rooms {
  /**
   * The room of a place: of a user their direct room, made and encrypted if there is none (`lane` says who waits for it), of
   * a thread that of its root. Rejects with a `MatrixFault`.
   */
  of(at: Address, lane: Lane): Promise<string>
  /** Whether only this user and the bot are in this room, or invited to it. */
  isDirect(room: string, user: string): Promise<boolean>
  /** Whether what is said there must be encrypted; rejects where the server does not tell, so that nothing leaks. */
  isEncrypted(room: string): Promise<boolean>
  /** Whether this user's server counts as outside the city. */
  isGuest(user: string): boolean
  /** Takes note of what the sync brings about invitations, members and encryption, before the events are read. */
  noted(sync: SyncedRooms): Promise<void>
}

/** The part of a sync answer that rooms live on (client-server API, GET /sync, `rooms`). */
export interface SyncedRooms {
  readonly join?: Readonly<
    Record<string, { readonly state: readonly StateEvent[]; readonly timeline: readonly StateEvent[] }>
  >
  readonly invite?: Readonly<Record<string, { readonly state: readonly StateEvent[] }>>
  readonly leave?: Readonly<Record<string, unknown>>
}

export interface StateEvent {
  readonly type: string
  readonly state_key?: string | undefined
  readonly sender: string
  readonly content: Readonly<Record<string, unknown>>
}
