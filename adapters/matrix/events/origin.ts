import type { Address } from '#app/contracts/address.ts'
import { matrixAddress } from '#adapters/matrix/address.ts'
import type { Delivered } from './delivered.ts'

/** Whose doing an event is, and where they read what follows. */
interface Origin {
  readonly key: string
  readonly from: Address
  readonly place: Address
  readonly private: boolean
  readonly guest?: true
}

/** All that only one person reads is one place, whatever room it stands in; in rooms each thread is one of its own. */
export function originOf({ realm, room, direct, guest, event }: Delivered, thread?: string): Origin {
  const { event_id: key, sender } = event
  const place = direct ? sender : thread === undefined ? room : `${room} ${thread}`
  return {
    key,
    from: matrixAddress(realm, sender),
    place: matrixAddress(realm, place),
    private: direct,
    ...(guest ? { guest } : {}),
  }
}
