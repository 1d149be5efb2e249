/**
 * In bytes: an event may have 65,536 (client-server API, size limits) with all that the homeserver adds, and encryption
 * makes of each three bytes four.
 */
const most = 47_000

/**
 * The first of these contents that an event can hold, however it is sent; the last in doubt. They say the same with less and
 * less besides.
 */
export function fitting(contents: readonly [object, ...object[]]): object {
  const [first] = contents
  return contents.find((content) => Buffer.byteLength(JSON.stringify(content)) <= most) ?? contents.at(-1) ?? first
}
