/** How the city reaches what lies outside, as its settings say. */
export interface Route {
  /** An HTTP proxy on the way out. */
  readonly proxy?: string | undefined
  /** The path of a file of certificates to trust besides those of the system. */
  readonly certificates?: string | undefined
}

/** The variables that these settings come from. */
export type RouteVariables = Readonly<Record<keyof Route, string>>
