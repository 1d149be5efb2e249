import { z } from 'zod'
import type { KnownThere, Remark } from '#app/contracts/adapter.ts'
import { wallClock } from '#network/clock.ts'
import type { Access } from '#adapters/matrix/access/check-access.ts'
import type { Ask } from '#adapters/matrix/access/ask.ts'
import { accessFault } from '#adapters/matrix/access/access-fault.ts'
import { obstacle } from '#adapters/matrix/access/obstacle.ts'
import { openAccess } from '#adapters/matrix/access/open-access.ts'
import { realmRemarks } from '#adapters/matrix/access/realm-remarks.ts'
import { signedness } from '#adapters/matrix/access/signedness.ts'
import { serverIn } from './server-name.ts'
import type { MatrixSettings } from './settings.ts'
import { variableOf } from './variables.ts'

/** Asks the homeserver whether it would let us in with these settings, and changes nothing there; makes no keys either. */
export async function check(settings: MatrixSettings, known: KnownThere): Promise<readonly Remark[]> {
  await using open = await openAccess(settings, wallClock)
  const { access, ask } = open
  const asked = { ...access, token: settings.token }
  try {
    const signed = await signedness(asked, ask)
    return [
      ({ matrixSetup }) => matrixSetup.account(access.user, access.device, new URL(access.homeserver).host),
      ({ matrixSetup }) => matrixSetup[signed](),
      ...realmRemarks(access, known),
      ...elsewhereRemarks(access, settings, known),
      ...(await roomRemarks(asked, ask, known)),
    ]
  } catch (error) {
    throw obstacle(accessFault(error, access.homeserver, settings), { cause: error })
  }
}

/** Who is heard only as a partner's people. */
function elsewhereRemarks({ realm }: Access, { allow }: MatrixSettings, { accounts }: KnownThere): readonly Remark[] {
  const own = new Set([realm, ...allow].map((each) => each.toLowerCase()))
  const strange = accounts
    .filter((each) => each.realm === realm)
    .flatMap(({ id }) => serverIn(id)?.toLowerCase() ?? [])
    .filter((server) => !own.has(server))
  if (strange.length === 0) return []
  const servers = [...new Set(strange)].toSorted()
  return [({ matrixSetup }) => matrixSetup.elsewhere(variableOf.allow, strange.length, servers)]
}

const joined = z.object({ joined_rooms: z.array(z.string()) })
const named = z.object({ room_id: z.string() })

/** Rooms of the city's file that the bot has not been invited to. */
async function roomRemarks(
  { homeserver, realm, token }: Access & { readonly token: string },
  ask: Ask,
  { channels }: KnownThere,
): Promise<readonly Remark[]> {
  const ours = channels.filter((each) => each.realm === realm).map(({ id }) => id)
  if (ours.length === 0) return []
  const { joined_rooms: rooms } = joined.parse(await ask(`${homeserver}/_matrix/client/v3/joined_rooms`, { token }))
  const missing: string[] = []
  for (const id of ours) {
    const room = id.startsWith('#') ? await roomOf(id, ask, { homeserver, token }) : id
    if (room === undefined || !rooms.includes(room)) missing.push(id)
  }
  return missing.length === 0 ? [] : [({ matrixSetup }) => matrixSetup.notInRooms(missing)]
}

async function roomOf(
  alias: string,
  ask: Ask,
  { homeserver, token }: { readonly homeserver: string; readonly token: string },
): Promise<string | undefined> {
  const url = `${homeserver}/_matrix/client/v3/directory/room/${encodeURIComponent(alias)}`
  return named.safeParse(await ask(url, { token }).catch(() => undefined)).data?.room_id
}
