import { proxyVariable } from '#network/proxy-variable.ts'
import type { Route, RouteVariables } from '#network/route.ts'

/** What ends a request before anybody answers it: whom we do not trust, a proxy, or nobody there. */
export type RouteFault =
  | { readonly why: 'untrusted' | 'unreachable' }
  /** `variable` names the proxy. */
  | { readonly why: 'proxy'; readonly variable: string }

/** What the code of a broken connection to an address says; where there is a proxy, it is what to look at. */
export function routeFault(
  code: string,
  url: string,
  route: Pick<Route, 'proxy'>,
  variableOf: Pick<RouteVariables, 'proxy'>,
): RouteFault {
  if (/CERT|SIGNATURE|^ERR_TLS/.test(code)) return { why: 'untrusted' }
  const variable = proxyVariable(url, route, variableOf)
  return variable === undefined ? { why: 'unreachable' } : { why: 'proxy', variable }
}
