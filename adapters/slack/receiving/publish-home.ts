import type { Reply } from '#app/contracts/reply.ts'
import type { Desk } from './desk.ts'
import { errorCode } from '#adapters/slack/web/error-code.ts'

/** Shows everybody their own page; of two that are made at once for one person, the one asked for last. */
export function homes({ views, showing, log }: Pick<Desk, 'views' | 'showing' | 'log'>) {
  const asked = new Map<string, symbol>()
  return async function publish(user: string, awaited: Promise<Reply | undefined>): Promise<void> {
    const turn = Symbol('turn')
    asked.set(user, turn)
    const reply = await awaited
    if (!reply || asked.get(user) !== turn) return
    asked.delete(user)
    try {
      await views.publish({ user_id: user, view: showing.home(reply) })
    } catch (error) {
      log.warn({ code: errorCode(error) }, 'a home page could not be shown')
    }
  }
}
