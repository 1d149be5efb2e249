import { samplePlanWith } from '#test/support/plans.ts'

/** The sample plan of a city with an advisory board in three groups, one seat of which nobody has. */
export const boardPlan = (...more: readonly (readonly [was: string, is: string])[]): string =>
  samplePlanWith(
    [
      '# --- Personen ',
      `boards:
  - key: digitalrat
    name: Digitalrat
    head: vorsitz
    groups:
      - { key: wirtschaft, name: Wirtschaft, seats: 2 }
      - { key: wissenschaft, name: Wissenschaft, seats: 1 }
      - { key: stadtgesellschaft, name: Stadtgesellschaft }
    members:
      - { person: vorsitz, group: wissenschaft, from: 2026-01-01, until: 2028-12-31 }
      - { person: kammer, group: wirtschaft }
      - { person: verein, group: stadtgesellschaft }

# --- Personen `,
    ],
    [
      '\n# Kanäle mit einem Zweck.',
      `
  # Beirat
  - key: vorsitz
    name: Prof. Dr. Beispiel
  - key: kammer
    name: Vertretung der Kammer
  - key: verein
    name: Sprecherin des Vereins

# Kanäle mit einem Zweck.`,
    ],
    ...more,
  )
