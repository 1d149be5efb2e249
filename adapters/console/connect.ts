import type { Line } from '#app/contracts/adapter.ts'
import type { Reception } from '#app/contracts/reception.ts'
import { consoleAddress, directPlace } from './address.ts'
import { listen } from './listen.ts'
import { postOnce } from './post.ts'
import { openSession } from './session.ts'
import type { ConsoleSettings } from './settings.ts'

/** Opens the console: posts are shown at once, lines are read from `listen` on. */
export async function connect(settings: ConsoleSettings, reception: Reception): Promise<Line> {
  const session = await openSession(settings, reception)
  const { transcript, screen } = session
  let listening: Promise<void> | undefined
  return {
    platform: 'console',
    open: async (to) => consoleAddress(directPlace(to.id)),
    post: (posting) => postOnce(session, posting),
    find: async (key) => (transcript.hasPosted(key) ? { id: key } : 'absent'),
    fetch: (ref, most) => session.sent.read(ref, most),
    listen: () => (listening ??= listen(session)),
    async [Symbol.asyncDispose]() {
      screen.close()
      await listening?.catch(() => undefined)
      await transcript[Symbol.asyncDispose]()
    },
  }
}
