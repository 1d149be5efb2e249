const root = '/_matrix/client/v3'

/** The path of something of a room. */
export const roomPath = (room: string, ...parts: readonly string[]): string => pathOf('rooms', room, ...parts)

/** The path of one piece of a room's state. */
export const statePath = (room: string, type: string, key = ''): string => roomPath(room, 'state', type, key)

/** A path of the client-server API, its parts encoded. */
export const pathOf = (...parts: readonly string[]): string => [root, ...parts.map(encodeURIComponent)].join('/')
