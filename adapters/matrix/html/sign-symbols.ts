import type { Sign } from '#app/contracts/reply.ts'

/** What to react with: known to every keyboard, and told apart by its shape. */
export const signSymbols: Readonly<Record<Sign, string>> = { keep: '✅', later: '⏳' }
