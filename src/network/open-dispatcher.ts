import type { Dispatcher } from 'undici'
import { NotConnected } from '#app/contracts/not-connected.ts'
import { dispatcherOf } from '#network/dispatcher-of.ts'
import type { Route, RouteVariables } from '#network/route.ts'

/** The way out of the house as `dispatcherOf` makes it. Rejects with `NotConnected` where the file of certificates cannot be read. */
export async function openDispatcher(route: Route, variableOf: RouteVariables): Promise<Dispatcher> {
  try {
    return await dispatcherOf(route)
  } catch (cause) {
    const { certificates = '' } = route
    const say: NotConnected['say'] = ({ networkSetup }) =>
      networkSetup.unreadable(variableOf.certificates, certificates)
    throw new NotConnected({ lasting: true, say }, { cause })
  }
}
