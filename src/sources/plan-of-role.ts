import type { RoleName } from '#domain/person.ts'

/** In files, a role that is for the whole city where it usually is for one plan. */
export const wholeCity = '*'

/** What a role is for: administrators serve the whole city, everyone else the plan, unless the file says otherwise. */
export function planOfRole(role: RoleName, said: string | undefined, plan: string): string | null {
  if (said === wholeCity) return null
  return said ?? (role === 'admin' ? null : plan)
}
