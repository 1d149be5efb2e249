import type { OlmMachine as Raw } from '@matrix-org/matrix-sdk-crypto-wasm'
import type { OlmMachine } from './olm-machine.ts'

/** Where the keys of a machine lie, told before the SDK makes one: it has no words for it. */
export interface Keeping {
  /** The name of the IndexedDB database. */
  readonly name: string
  /** Opens the machine while its IndexedDB is where it looks for one, and makes durable what that has changed. */
  opening(open: () => Promise<Raw>): Promise<Raw>
  /** Hands over the machine as the SDK has it. */
  opened(machine: OlmMachine): void
  /** Makes durable what a call has changed; nothing goes to the server before it has resolved. */
  afterCall(): Promise<void>
}

const told = new Map<string, Keeping>()
const nameOf = (user: string, device: string): string => `${user} ${device}`

/** Keeps what is told for the next machine of a user's device; without it, a machine keeps its keys in memory. */
export const keeping = {
  tell: (user: string, device: string, how: Keeping): void => void told.set(nameOf(user, device), how),
  forget: (user: string, device: string): void => void told.delete(nameOf(user, device)),
  of: (user: string, device: string): Keeping | undefined => told.get(nameOf(user, device)),
}
