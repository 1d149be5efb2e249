import type { Language } from '#domain/person.ts'
import { paragraph } from '#report/build.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { catalogue } from '#text/catalogue.ts'
import { notification } from './notification.ts'
import type { ShownBlock } from './piece.ts'
import { messageRoom, portions } from './portions.ts'
import { replyPieces } from './reply-pieces.ts'
import { slackPieces } from './slack-pieces.ts'

/** What is posted in one go. */
export interface Shown {
  readonly text: string
  readonly blocks: readonly ShownBlock[]
}

/** A response_url may be used five times (Slack's reference). */
const mostAnswers = 5

/** A reply as messages that only one person sees; what would be too many says where to find the rest. */
export function shownReply(reply: Reply, language: Language): readonly Shown[] {
  const parts = portions(replyPieces(reply), messageRoom)
  const kept = parts.length > mostAnswers ? [...parts.slice(0, mostAnswers - 1), rest(language)] : parts
  const text = notification(
    reply.body,
    reply.files?.map(({ name }) => name),
  )
  return kept.length === 0 ? [{ text, blocks: [] }] : kept.map((blocks) => ({ text, blocks }))
}

const rest = (language: Language): readonly ShownBlock[] =>
  slackPieces([paragraph(catalogue(language).slackPosts.moreInChat)]).map(({ block }) => block)
