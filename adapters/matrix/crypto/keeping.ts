/** Where the keys of a machine lie, told before the SDK makes one: it has no words for it. */
export interface Keeping {
  /** The name of the IndexedDB database, in whatever stands for IndexedDB; in memory without it. */
  readonly name?: string
  /** 32 bytes that encrypt what lies there. */
  readonly key?: Uint8Array
  /** Makes durable what a call has changed; nothing goes to the server before it has resolved. */
  afterCall(): Promise<void>
}

const byUser = new Map<string, Keeping>()

/** Keeps what is told for the next machine of a user's device. */
export const keeping = {
  tell: (user: string, device: string, how: Keeping): void => void byUser.set(`${user} ${device}`, how),
  of: (user: string, device: string): Keeping =>
    byUser.get(`${user} ${device}`) ?? { afterCall: async () => undefined },
}
