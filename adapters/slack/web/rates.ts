import type { Rate } from './bucket.ts'

const tier2: Rate = { perMinute: 20, burst: 4 }
const tier3: Rate = { perMinute: 50, burst: 10 }
const tier4: Rate = { perMinute: 100, burst: 20 }

/** The methods in use and their tiers (docs.slack.dev/apis/web-api/rate-limits), each counted per workspace. */
const rates: Readonly<Record<string, Rate>> = {
  'users.list': tier2,
  'apps.connections.open': tier3,
  'chat.update': tier3,
  'conversations.history': tier3,
  'conversations.open': tier3,
  'users.lookupByEmail': tier3,
  'files.completeUploadExternal': tier4,
  'files.getUploadURLExternal': tier4,
  'files.info': tier4,
  'users.info': tier4,
  'views.open': tier4,
  'views.publish': tier4,
  'views.push': tier4,
  'views.update': tier4,
  /** Slack names none for the whole workspace; it is learnt from the pauses. */
  'chat.postMessage': { perMinute: 300, burst: 10 },
  'auth.test': { perMinute: 300, burst: 10 },
}

/** The rate of a method; the strictest in doubt. */
export const rateOf = (method: string): Rate => rates[method] ?? tier2

/** One post a second to each channel; a few more at once are tolerated. */
export const channelRate: Rate = { perMinute: 60, burst: 3 }

/** Methods that put something into a channel. */
export const posting: ReadonlySet<string> = new Set(['chat.postMessage', 'files.completeUploadExternal'])
