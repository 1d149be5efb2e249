import type { Seed } from '#app/contracts/seed.ts'

/** The plan that an entry has to name: none where it is the file's first. */
export const namedPlan = (plan: string, { city, plan: own }: Pick<Seed, 'city' | 'plan'>): string | null =>
  plan === (city?.plans[0]?.code ?? own?.code) ? null : plan
