import type { Adapter } from '#app/contracts/adapter.ts'
import { settings, type MatrixSettings } from './settings.ts'
import { variables } from './variables.ts'

/** Matrix: encrypted direct messages, reactions and rooms, over one account. */
const adapter: Adapter<MatrixSettings> = {
  settings,
  variables,
  changesPosts: true,
  inbound: () => undefined,
  posts: ({ content }) => [{ content }],
  wordsOf: () => '',
  connect: () => Promise.reject(new Error('not yet')),
}

export default adapter
