import type { Dispatcher } from 'undici'
import type { Clock } from '#network/clock.ts'
import { openDispatcher } from '#network/open-dispatcher.ts'
import type { MatrixSettings } from '#adapters/matrix/settings.ts'
import { variableOf } from '#adapters/matrix/variables.ts'
import { type Ask, askOver } from './ask.ts'
import { type Access, checkAccess } from './check-access.ts'
import { obstacle } from './obstacle.ts'

/** The way to a homeserver once it has let us in; disposing it ends what is still under way. */
export interface OpenAccess extends AsyncDisposable {
  readonly access: Access
  readonly dispatcher: Dispatcher
  readonly ask: Ask
}

/** Asks the homeserver whether it lets us in. Rejects with `NotConnected` where it does not, or cannot be reached. */
export async function openAccess(settings: MatrixSettings, clock: Clock): Promise<OpenAccess> {
  await using stack = new AsyncDisposableStack()
  const dispatcher = stack.adopt(await openDispatcher(settings, variableOf), (each) => each.destroy())
  const ended = new AbortController()
  stack.defer(() => ended.abort())
  const ask = askOver(dispatcher, clock, ended.signal)
  const access = await checkAccess(settings, ask)
  if ('why' in access) throw obstacle(access)
  const kept = stack.move()
  return { access, dispatcher, ask, [Symbol.asyncDispose]: () => kept.disposeAsync() }
}
