import type { Day } from '#domain/instant.ts'

/** What can be wrong with questions about responsibilities, and with orders that offices carry on others. */
export type OfficeProblem =
  | { readonly kind: 'unknown-responsibility'; readonly text: string; readonly nearest: readonly string[] }
  | { readonly kind: 'office-ends'; readonly name: string; readonly day: Day }
  | { readonly kind: 'office-into-itself'; readonly name: string }
  | { readonly kind: 'office-into-one'; readonly name: string }
  | { readonly kind: 'number-taken'; readonly number: string; readonly name: string }
  /** It carries on nothing and goes over to nothing before it is there. */
  | { readonly kind: 'office-begins'; readonly name: string; readonly day: Day }
  /** Nothing is to become of it that is still to come. */
  | { readonly kind: 'nothing-ordered'; readonly name: string }
  /** What is to come of it is to become another one. */
  | { readonly kind: 'order-follows'; readonly name: string }
