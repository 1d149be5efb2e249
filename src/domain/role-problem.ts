import type { RoleName } from '#domain/person.ts'

/** What can be wrong with giving and taking roles. */
export type RoleProblem =
  | { readonly kind: 'last-coordinator' }
  | { readonly kind: 'role-to-oneself'; readonly role: RoleName }
  | { readonly kind: 'role-of-others'; readonly role: RoleName; readonly names: readonly string[] }
  | { readonly kind: 'role-not-held'; readonly name: string; readonly role: RoleName }
  | { readonly kind: 'role-without-deputy'; readonly role: RoleName }
  | { readonly kind: 'deputises-oneself'; readonly name: string; readonly role: RoleName }
