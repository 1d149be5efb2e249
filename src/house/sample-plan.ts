import { fileURLToPath } from 'node:url'

/** The city's file that comes with the program. */
export const samplePlan = fileURLToPath(new URL('../sample/koeln.yaml', import.meta.url))
