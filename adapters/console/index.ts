import type { Adapter } from '#app/contracts/adapter.ts'
import { connect } from './connect.ts'
import { inbound } from './inbound.ts'
import { posts, wordsOf } from './outbound.ts'
import { settings, type ConsoleSettings } from './settings.ts'

/** The terminal as a chat platform, for trying things: several people and channels, and a clock that can be moved. */
const adapter: Adapter<ConsoleSettings> = {
  settings,
  variables: [],
  changesPosts: false,
  inbound,
  posts,
  wordsOf,
  connect,
}

export default adapter
