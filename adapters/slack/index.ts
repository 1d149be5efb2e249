import type { Adapter } from '#app/contracts/adapter.ts'
import { check } from './check.ts'
import { connect } from './connect.ts'
import { faults } from './faults.ts'
import { inbound } from './inbound.ts'
import { posts, wordsOf } from './posts.ts'
import { settings, type SlackSettings } from './settings.ts'
import { variables } from './variables.ts'

/** Slack: direct messages, modals, the slash command and the bot's own page, for one workspace. */
const adapter: Adapter<SlackSettings> = {
  settings,
  variables,
  faults,
  changesPosts: true,
  inbound,
  posts,
  wordsOf,
  connect,
  check,
}

export default adapter
