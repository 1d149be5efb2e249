import { addressKey } from '#app/contracts/address.ts'
import type { Log } from '#app/contracts/log.ts'
import type { Reception } from '#app/contracts/reception.ts'
import type { Reply } from '#app/contracts/reply.ts'
import type { Inbox, InboxEntry } from '#app/contracts/store/inbox.ts'
import { inTurn } from '#app/chat/in-turn.ts'

export interface Accepting {
  readonly inbox: Inbox
  readonly dispatch: (entry: InboxEntry) => Promise<Reply | undefined>
  /** Delivers what waits. */
  readonly deliver: () => Promise<void>
  readonly log: Log
}

const mostAttempts = 5

/** Takes in what happens and handles it in turn, one conversation at a time. */
export function createAcceptance({ inbox, dispatch, deliver, log }: Accepting): {
  accept(platform: string): Reception['accept']
  /** Takes up what was taken in before a crash and not settled, ahead of whatever comes from now on; `done` when it is settled. */
  resume(): Promise<{ readonly done: Promise<unknown> }>
} {
  const turn = inTurn()
  const handle = (entry: InboxEntry): Promise<Reply | undefined> =>
    turn(addressKey(entry.incoming.place), () => dispatch(entry)).then(async (said) => {
      const delivered = deliver()
      // What dies in seconds does not wait for what is posted.
      if (entry.incoming.trigger === undefined) await delivered
      else delivered.catch((error: unknown) => log.error({ err: error }, 'sending broke off'))
      return said
    })
  return {
    accept: (platform) => async (batch, cursor) => {
      const entries = await inbox.take(platform, batch, cursor)
      return entries.map((entry) => ({ reply: entry ? handle(entry) : Promise.resolve(undefined) }))
    },
    async resume() {
      const again: Promise<unknown>[] = []
      for (const entry of await inbox.waiting()) {
        // What brought the program down again and again must not keep it from starting.
        if ((await inbox.failed(entry.id)) > mostAttempts)
          log.error({ entry: entry.id }, 'an incoming message is set aside')
        else
          again.push(
            handle(entry).catch((error: unknown) => log.error({ entry: entry.id, error }, 'still not handled')),
          )
      }
      return { done: Promise.all(again) }
    },
  }
}
