import type { Chain } from '#domain/responsibility.ts'

/** Whether a person would answer for somebody else: whoever answers for the measure deputises for nobody. */
export function standsIn({ responsible, others, deputy }: Chain, person: string): boolean {
  return deputy?.id === person && ![responsible, ...others].some((one) => one?.id === person)
}
