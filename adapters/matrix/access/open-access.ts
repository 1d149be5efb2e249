import type { Dispatcher } from 'undici'
import { NotConnected } from '#app/contracts/not-connected.ts'
import type { MatrixSettings } from '#adapters/matrix/settings.ts'
import { variableOf } from '#adapters/matrix/variables.ts'
import type { Clock } from '#adapters/matrix/web/clock.ts'
import { dispatcherOf } from '#adapters/matrix/web/dispatcher-of.ts'
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
  const dispatcher = stack.adopt(await dispatcherFor(settings), (each) => each.destroy())
  const ended = new AbortController()
  stack.defer(() => ended.abort())
  const ask = askOver(dispatcher, clock, ended.signal)
  const access = await checkAccess(settings, ask)
  if ('why' in access) throw obstacle(access)
  const kept = stack.move()
  return { access, dispatcher, ask, [Symbol.asyncDispose]: () => kept.disposeAsync() }
}

/** A file of certificates that cannot be read is found out here. */
async function dispatcherFor(settings: MatrixSettings): Promise<Dispatcher> {
  try {
    return await dispatcherOf(settings)
  } catch (cause) {
    const { certificates = '' } = settings
    const say: NotConnected['say'] = ({ matrixSetup }) => matrixSetup.unreadable(variableOf.certificates, certificates)
    throw new NotConnected({ lasting: true, say }, { cause })
  }
}
