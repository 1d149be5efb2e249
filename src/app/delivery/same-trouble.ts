import { addressKey } from '#app/contracts/address.ts'
import type { Blocked } from '#app/contracts/store/outbox.ts'

type Trouble = Pick<Blocked, 'why' | 'to'>

/** Whether the operator cures both at once: a void access or a lacking right is the whole platform's. */
export const isSameTrouble = (one: Trouble, other: Trouble): boolean =>
  one.why === other.why &&
  (isOfPlatform(one)
    ? one.to.platform === other.to.platform && one.to.realm === other.to.realm
    : addressKey(one.to) === addressKey(other.to))

export const isOfPlatform = ({ why }: Pick<Trouble, 'why'>): boolean => why === 'access' || why === 'rights'
