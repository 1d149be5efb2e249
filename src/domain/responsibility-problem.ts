import type { Part } from '#domain/charges.ts'

/** What goes wrong when responsibilities are changed or sent as a file. */
export type ResponsibilityProblem =
  | { readonly kind: 'lead-is-assigned'; readonly code: string }
  | { readonly kind: 'charged-already'; readonly code: string; readonly party: string; readonly part: Part }
  | { readonly kind: 'charged-by-field'; readonly code: string; readonly party: string; readonly field: string }
  | { readonly kind: 'not-charged'; readonly code: string; readonly party: string }
  /** Named as an office: a board or one of its groups; `offices` are some that there are. */
  | { readonly kind: 'board-is-no-office'; readonly name: string; readonly offices: readonly string[] }
  | { readonly kind: 'only-one-office'; readonly code: string; readonly part: Part }
  | { readonly kind: 'no-such-part'; readonly code: string }
  | { readonly kind: 'task-known'; readonly code: string; readonly title: string }
  | { readonly kind: 'no-such-task'; readonly text: string; readonly codes: readonly string[] }
  | { readonly kind: 'no-such-format'; readonly format: string; readonly formats: readonly string[] }
