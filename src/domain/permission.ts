import type { RoleName } from '#domain/person.ts'

/** Everything a command may need a right for. */
export const actions = [
  'get-help',
  'see-own',
  'answer',
  'see-plan',
  'see-measure',
  'remind',
  'run-round',
  'confirm-proposal',
  'see-draft',
  'draft-paper',
  'release-paper',
] as const
export type Action = (typeof actions)[number]

/** How a person stands to the plan, and to the measure an action is about, if any. */
export interface Standing {
  readonly roles: readonly RoleName[]
  /** Belongs to the administration, not to a partner. */
  readonly staff: boolean
  /** Answers for the measure at hand, deputises, or coordinates or heads its lead office. */
  readonly concerned: boolean
}

const granted: Record<RoleName, readonly Action[]> = {
  coordinator: ['answer', 'see-plan', 'remind', 'run-round', 'confirm-proposal', 'see-draft', 'draft-paper'],
  cdo: ['see-plan', 'remind', 'run-round', 'confirm-proposal', 'see-draft', 'draft-paper', 'release-paper'],
  releaser: ['see-plan', 'see-draft', 'release-paper'],
  liaison: ['see-plan'],
  admin: ['see-plan', 'remind', 'run-round'],
}

/** The one question about rights. Everyone known may ask for help and see their own; staff may see the plan. */
export function may(standing: Standing, action: Action): boolean {
  if (action === 'get-help' || action === 'see-own') return true
  if ((action === 'see-plan' || action === 'see-measure') && standing.staff) return true
  if ((action === 'answer' || action === 'see-measure') && standing.concerned) return true
  return standing.roles.some((role) => granted[role].includes(action))
}
