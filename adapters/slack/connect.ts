import { catalogue } from '#text/catalogue.ts'
import type { Line } from '#app/contracts/adapter.ts'
import type { Reception } from '#app/contracts/reception.ts'
import { type Clock, wallClock } from '#network/clock.ts'
import { everyDay } from '#network/every-day.ts'
import { inbound } from './inbound.ts'
import { openAccess } from './open-access.ts'
import { createPeople } from '#adapters/slack/people/create-people.ts'
import { type Patience, standardPatience } from '#adapters/slack/receiving/desk.ts'
import { inTime } from '#adapters/slack/receiving/in-time.ts'
import { createReceiving } from '#adapters/slack/receiving/receive.ts'
import { respondOver } from '#adapters/slack/receiving/respond.ts'
import type { SlackSettings } from './settings.ts'
import { showingIn } from './showing.ts'
import { variableOf } from './variables.ts'
import { viewsOver } from './views-over.ts'
import { wayIn } from './way-in.ts'
import { createWayOut } from '#adapters/slack/web/create-way-out.ts'
import { errorCode } from '#adapters/slack/web/error-code.ts'

/** In milliseconds, for what is being answered while the line is closed; what is not done then is done at the next start. */
const parting = 5000

/** How time passes, and how long replies may take; as in operation unless told otherwise. */
interface Timing {
  readonly clock?: Clock
  readonly patience?: Patience
}

/** Opens the line to one workspace. Rejects with `NotConnected` where a setting is wrong, or Slack cannot be reached. */
export async function connect(
  settings: SlackSettings,
  reception: Reception,
  { clock = wallClock, patience = standardPatience }: Timing = {},
): Promise<Line> {
  const { log } = reception
  await using stack = new AsyncDisposableStack()
  const { access, call, dispatcher, fetch } = stack.use(await openAccess(settings, clock))
  const out = createWayOut(settings, reception, { call, dispatcher, clock })
  const workspace = {
    team: access.team,
    ...(access.organisation !== undefined && { organisation: access.organisation }),
  }
  const people = createPeople({ call, reception, workspace, clock })
  const { receive, idle } = createReceiving({
    teams: Object.values(workspace),
    inbound,
    accept: reception.accept,
    guestOf: people.guestOf,
    changed: people.changed,
    showing: showingIn(settings.language),
    views: viewsOver(call),
    respond: respondOver({ fetch, apiUrl: settings.apiUrl, log }),
    tell: reception.say,
    words: catalogue(settings.language).slackReceiving,
    log,
    patience,
  })
  const way = stack.use(await wayIn(settings, { receive, dispatcher, fetch, log }))
  const known = new Set((await reception.accounts.known()).map(({ realm }) => realm))
  if (known.size > 0 && !Object.values(workspace).some((each) => known.has(each)))
    log.error({}, catalogue(settings.language).slackSetup.otherWorkspace(variableOf.botToken, access.team, [...known]))
  if (access.lacks.length > 0) log.warn({ scopes: access.lacks }, 'the Slack app lacks rights that are of use')
  const listened = async (): Promise<void> => {
    await using _people = everyDay((signal) => people.refresh(signal), {
      clock,
      failed: (error) => log.warn({ code: errorCode(error) }, 'the people of Slack could not be read'),
    })
    await way.open()
  }
  let listening: Promise<void> | undefined
  const kept = stack.move()
  return {
    platform: 'slack',
    ...out,
    listen: () => (listening ??= listened()),
    async [Symbol.asyncDispose]() {
      await way[Symbol.asyncDispose]()
      await listening
      await inTime(idle(), parting)
      await kept.disposeAsync()
    },
  }
}
