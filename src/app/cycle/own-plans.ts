import type { City, PlanSettings } from '#domain/city.ts'

/** The plans that a city's file names, without the motions that are asked about like plans. */
export const ownPlans = ({ plans }: Pick<City, 'plans'>): readonly PlanSettings[] =>
  plans.filter(({ motion }) => motion === undefined)
