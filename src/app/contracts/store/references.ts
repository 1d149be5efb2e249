import type { Reference } from '#domain/reference.ts'

export interface References {
  /** Of all measures of a plan, in their order. */
  of(plan: string): Promise<readonly Reference[]>
}
