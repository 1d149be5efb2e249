/** The traffic light of a measure, in the order in which people list them. */
export const lights = ['green', 'yellow', 'red', 'not-started', 'on-hold', 'done', 'dropped'] as const
export type Light = (typeof lights)[number]

const rank: Partial<Record<Light, number>> = { green: 2, yellow: 1, red: 0 }

/** Yellow and red demand a cause and options for action. */
export const needsCause = (light: Light | null): boolean => light === 'yellow' || light === 'red'

/** These end or suspend a measure: a contributor proposes them, a coordinator confirms. */
export const isProposal = (light: Light | null): light is 'done' | 'on-hold' | 'dropped' =>
  light === 'done' || light === 'on-hold' || light === 'dropped'

export type Change = 'better' | 'worse' | 'same' | 'not-comparable' | 'no-light' | 'new'

/**
 * How a measure stands against the round before. `undefined` before means it was not asked then; `null` means it
 * had no light. Only green, yellow and red compare; equal lights are always `same`.
 */
export function changeOf(before: Light | null | undefined, now: Light | null): Change {
  if (now === null) return 'no-light'
  if (before === undefined) return 'new'
  if (before === now) return 'same'
  const from = before === null ? undefined : rank[before]
  const to = rank[now]
  if (from === undefined || to === undefined) return 'not-comparable'
  return to > from ? 'better' : 'worse'
}
