import type { OpenDataSettings } from '#domain/city.ts'

/** Where a paper's data will lie, and what the city says of them. */
export interface Portal {
  readonly settings: OpenDataSettings
  readonly stem: string
  /** The address of a file of this name. */
  addressOf(name: string): string
}
