import { plusSeconds } from '#domain/instant.ts'
import type { Powers } from '#app/powers.ts'

/** Longer than a week and the longest run of days off. */
const lookBack = 14 * 24 * 3600

/** Who was asked or reminded of late, and when: what decides about writing to them again. */
export const recentContacts = ({ store, now }: Pick<Powers, 'store' | 'now'>) =>
  store.outbox.contacts(plusSeconds(now(), -lookBack))
