import type { Adapter } from '#app/contracts/adapter.ts'
import { faults } from './faults.ts'
import { posts, wordsOf } from '#adapters/matrix/html/posts.ts'
import { settings, type MatrixSettings } from './settings.ts'
import { variables } from './variables.ts'

/**
 * Matrix: encrypted direct messages, reactions and rooms, over one account. What needs Matrix's own packages is loaded when
 * it is used: they are large, and every start reads this file.
 */
const adapter: Adapter<MatrixSettings> = {
  settings,
  variables,
  faults,
  changesPosts: true,
  inbound: () => undefined,
  posts,
  wordsOf,
  connect: () => Promise.reject(new Error('not yet')),
  async check(given, known) {
    const { check } = await import('./check.ts')
    return check(given, known)
  },
}

export default adapter
