import { env } from 'node:process'
import type { Route, RouteVariables } from '#network/route.ts'

/** In the order in which undici looks at them; what is encrypted goes over the proxy of the rest where it has none. */
const plainly = ['http_proxy', 'HTTP_PROXY']
const encrypted = ['https_proxy', 'HTTPS_PROXY', ...plainly]

/** The variable that names the proxy on the way to an address, undefined where there is none. */
export function proxyVariable(
  url: string,
  { proxy }: Pick<Route, 'proxy'>,
  variableOf: Pick<RouteVariables, 'proxy'>,
): string | undefined {
  const { protocol, hostname } = new URL(url)
  const exceptions = (env['no_proxy'] ?? env['NO_PROXY'] ?? '').split(/[,\s]+/)
  if (exceptions.some((each) => each !== '' && isMeant(each, hostname))) return undefined
  if (proxy !== undefined) return variableOf.proxy
  return (protocol === 'https:' ? encrypted : plainly).find((name) => env[name])
}

function isMeant(exception: string, hostname: string): boolean {
  const name = exception.replace(/^\*?\./, '').replace(/:\d+$/, '')
  return exception === '*' || hostname === name || hostname.endsWith(`.${name}`)
}
