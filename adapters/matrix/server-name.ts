/** A host, or an IPv6 address in brackets, with a port if there is one (Matrix specification, appendices, server name). */
const serverName = /^(?:[a-z\d](?:[a-z\d.-]*[a-z\d])?|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/i

/** Whether this can be the name of a server. */
export const isServerName = (text: string): boolean => text.length <= 230 && serverName.test(text)

/** Whether this can be a user's id: anything but blanks and colons before the server's name. */
export function isUserId(text: string): boolean {
  const [, server] = /^@[^\s:]+:(.+)$/.exec(text) ?? []
  return server !== undefined && isServerName(server)
}

/** The server's name in an id (`@user:server`, `!room:server`); undefined in the id of a room that has none. */
export const serverIn = (id: string): string | undefined => /^[^:]+:(.+)$/.exec(id)?.[1]
