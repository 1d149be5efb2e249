import type { Homeserver } from './homeserver.ts'
import { isMissing } from './is-missing.ts'
import { statePath } from './paths.ts'

/** The content of a piece of a room's state; undefined where the room certainly has none. Rejects with a `MatrixFault`. */
export async function stateOf({ call }: Pick<Homeserver, 'call'>, room: string, type: string): Promise<unknown> {
  try {
    return await call('GET', statePath(room, type))
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}
