import type { Adapter } from '#app/contracts/adapter.ts'
import { faults } from './faults.ts'
import { inbound } from '#adapters/matrix/events/inbound.ts'
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
  inbound,
  posts,
  wordsOf,
  async connect(given, reception) {
    const { connect } = await loaded(() => import('./connect.ts'))
    return connect(given, reception)
  },
  async check(given, known) {
    const { check } = await import('./check.ts')
    return check(given, known)
  },
}

/** A package of the SDK's is written for a Node.js of long ago; the operator need not read of that. */
async function loaded<Module>(load: () => Promise<Module>): Promise<Module> {
  const { noDeprecation = false } = process
  process.noDeprecation = true
  try {
    return await load()
  } finally {
    process.noDeprecation = noDeprecation
  }
}

export default adapter
