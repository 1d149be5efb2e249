import type { HomeView } from '@slack/types'
import type { Language } from '#domain/person.ts'
import { paragraph } from '#report/build.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { catalogue } from '#text/catalogue.ts'
import { portions } from './portions.ts'
import { replyPieces } from './reply-pieces.ts'
import { slackPieces } from './slack-pieces.ts'

/** 100 blocks and 250 KB (@slack/types), with room for what says where the rest is; German letters take two bytes. */
const room = { blocks: 98, weight: 100_000, tables: false }

/** A reply as the bot's own page. There are no tables on it, and what has no room is found in the chat. */
export function homeView(reply: Reply, language: Language): HomeView {
  const [first = [], ...more] = portions(replyPieces(reply), room)
  const rest = more.length === 0 ? [] : slackPieces([paragraph(catalogue(language).slackPosts.moreInChat)])
  return { type: 'home', blocks: [...first, ...rest.map(({ block }) => block)] }
}
