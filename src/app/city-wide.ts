import type { City } from '#domain/city.ts'
import { mainPlan } from '#app/main-plan.ts'

/** The code of the plan whose roles hold for what all plans of the city share: the one its file names first. */
export const cityWide = (city: City): string => city.main ?? mainPlan(city).code
