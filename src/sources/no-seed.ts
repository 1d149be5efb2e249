import type { Seed } from '#app/contracts/seed.ts'

/** What a file says that speaks of nothing. */
export const noSeed: Seed = {
  city: null,
  plan: null,
  parties: [],
  people: [],
  accounts: [],
  awaited: [],
  roles: [],
  absences: [],
  places: [],
  fields: [],
  measures: [],
  duties: [],
  links: [],
  tasks: [],
  successions: [],
  terms: [],
  rounds: [],
  requests: [],
  answers: [],
  references: [],
  sessions: [],
  motions: [],
  points: [],
  mentions: [],
}
