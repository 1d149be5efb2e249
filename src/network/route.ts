import { z } from 'zod'

/** How the city reaches what lies outside, as settings of whatever goes there. */
export const routeSettings = {
  /** An HTTP proxy on the way out. */
  proxy: z.url().optional(),
  /** The path of a file of certificates to trust besides those of the system. */
  certificates: z.string().optional(),
}

const route = z.object(routeSettings)

export type Route = Readonly<z.infer<typeof route>>

/** The variables that these settings come from. */
export type RouteVariables = Readonly<Record<keyof Route, string>>
