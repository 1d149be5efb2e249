import type { FetchFunction } from '@slack/web-api'
import type { Dispatcher } from 'undici'
import type { Log } from '#app/contracts/log.ts'
import type { Clock } from '#network/clock.ts'
import { openDispatcher } from '#network/open-dispatcher.ts'
import { obstacle } from './obstacle.ts'
import type { SlackSettings } from './settings.ts'
import { variableOf } from './variables.ts'
import { type Call, createCall } from '#adapters/slack/web/call.ts'
import { type Access, checkAccess } from '#adapters/slack/web/check-access.ts'
import { createClients } from '#adapters/slack/web/create-clients.ts'
import { fetchOver } from '#adapters/slack/web/fetch-over.ts'
import { createPace } from '#adapters/slack/web/pace.ts'

/** The way to Slack once it has let us in; disposing it ends what is still under way. */
export interface OpenAccess extends AsyncDisposable {
  readonly access: Access
  readonly call: Call
  readonly dispatcher: Dispatcher
  readonly fetch: FetchFunction
}

/** What goes wrong is told where it is noticed, in one line: the library would say it once more. */
const log: Log = { info() {}, warn() {}, error() {} }

/** Asks Slack whether it lets us in. Rejects with `NotConnected` where it does not, or cannot be reached. */
export async function openAccess(settings: SlackSettings, clock: Clock): Promise<OpenAccess> {
  await using stack = new AsyncDisposableStack()
  const dispatcher = stack.adopt(await openDispatcher(settings, variableOf), (each) => each.destroy())
  const clients = createClients(settings, { dispatcher, log })
  const checked = await checkAccess(clients, settings)
  if ('faults' in checked) throw obstacle(checked.faults, settings)
  const kept = stack.move()
  return {
    access: checked.access,
    call: createCall(clients, createPace(clock)),
    dispatcher,
    fetch: fetchOver(dispatcher),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  }
}
