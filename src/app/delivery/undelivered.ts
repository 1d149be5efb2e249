import { plusSeconds } from '#domain/instant.ts'
import type { Blockage } from '#app/contracts/adapter.ts'
import type { Block, Delivery } from '#app/contracts/store/outbox.ts'
import { bury } from '#app/delivery/bury.ts'
import { keep } from '#app/delivery/keep.ts'
import { nextAccount } from '#app/delivery/next-account.ts'
import type { SenderPowers } from '#app/delivery/sender-powers.ts'
import { attemptsThatCount, mostAttempts, waitingTime } from '#app/delivery/waiting-time.ts'

/** Why something certainly was not posted. */
export type Failure =
  /** `after`: the seconds that the platform asks us to wait. */
  | { readonly failed: 'later' | 'refused' | 'gone' | 'unreachable' | 'unconnected'; readonly after?: number }
  | { readonly failed: 'blocked'; readonly why: Blockage; readonly after?: number }

/** Settles a delivery that did not get through: the person's next account, another try later, whoever can mend it, or the end. */
export async function undelivered(powers: SenderPowers, delivery: Delivery, failure: Failure): Promise<void> {
  const { key } = delivery
  if (failure.failed === 'blocked') {
    const next = isMetElsewhere(failure, delivery) ? await nextAccount(powers, delivery) : undefined
    return next === undefined ? keep(powers, delivery, failure) : powers.outbox.readdress(key, next)
  }
  const isFinal = endsHere(failure, delivery.attempts)
  // Only where its posts are can it be said, and nobody misses it.
  if (isFinal && delivery.message.kind === 'edit') return powers.outbox.settle(key, 'cancelled')
  if ((isFinal || failure.failed === 'unconnected') && delivery.message.kind !== 'edit') {
    const next = await nextAccount(powers, delivery)
    if (next !== undefined) return powers.outbox.readdress(key, next)
  }
  return isFinal ? bury(powers, delivery) : tryLater(powers, delivery, failure)
}

/** Whoever has had the time to come to one platform may be met on another; what is changed is changed where it stands. */
const isMetElsewhere = ({ why }: Pick<Block, 'why'>, { message, blocked }: Delivery): boolean =>
  why === 'not-met' && blocked?.why === why && message.kind !== 'edit'

type Passing = Exclude<Failure, { readonly failed: 'blocked' }>

const endsHere = (failure: Passing, attempts: number): boolean =>
  failure.failed === 'refused' || failure.failed === 'gone' || (isCounted(failure) && attempts >= mostAttempts)

async function tryLater({ outbox, now }: SenderPowers, { key, attempts }: Delivery, failure: Passing): Promise<void> {
  const counted = isCounted(failure)
  const tries = counted ? attempts : attemptsThatCount(attempts)
  const notBefore = plusSeconds(now(), waitingTime(tries, failure.after))
  await outbox.settle(key, 'queued', { notBefore, ...(!counted && { attempts: tries }) })
}

/** Whether it says something of the message. A platform that is away, or asks us to wait, would take it some other time. */
const isCounted = ({ failed, after }: Passing): boolean =>
  failed !== 'unconnected' && failed !== 'unreachable' && after === undefined
