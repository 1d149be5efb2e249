import type { Address } from '#app/contracts/address.ts'
import type { Memory } from '#app/contracts/reception.ts'
import type { Clock } from '#network/clock.ts'

type Trying = { readonly memory: Memory; readonly clock: Clock }

/** Notes that something is about to be posted there. After a crash, that may still be under way. */
export const tried = ({ memory, clock }: Trying, { id }: Address): Promise<void> =>
  memory.set(nameOf(id), String(clock.now()))

/** When something was last about to be posted there, in milliseconds; 0 if never. */
export const lastTried = async ({ memory }: Trying, { id }: Address): Promise<number> =>
  Number((await memory.get(nameOf(id))) ?? 0)

const nameOf = (id: string): string => `tried:${id}`
