import type { Day } from '#domain/instant.ts'

/** What can be wrong with questions about responsibilities, and with orders that offices carry on others. */
export type OfficeProblem =
  | { readonly kind: 'unknown-responsibility'; readonly text: string; readonly nearest: readonly string[] }
  | { readonly kind: 'office-ends'; readonly name: string; readonly day: Day }
  | { readonly kind: 'office-into-itself'; readonly name: string }
  | { readonly kind: 'office-into-one'; readonly name: string }
  | { readonly kind: 'number-taken'; readonly number: string; readonly name: string }
