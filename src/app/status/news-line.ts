import type { Actor } from '#app/contracts/actor.ts'
import { isNews, type News } from '#app/status/news.ts'

/** One line of the overview: how much is new, and the words that show it; null when nothing is. */
export function newsLine(news: News, { words, say }: Actor): string | null {
  if (!isNews(news)) return null
  const { status } = words
  const parts = [
    ...(news.opened ? [status.newsOpened] : []),
    ...(news.closed ? [status.newsClosed] : []),
    ...(news.moved ? [status.newsMoved] : []),
    ...(news.answered.length > 0 ? [status.newAnswers(news.answered.length)] : []),
    ...(news.queried.length > 0 ? [status.newQueries(news.queried.length)] : []),
    ...(news.missing.length > 0 ? [status.newMissing(news.missing.length)] : []),
  ]
  return status.newsLine(say.dayOf(news.since), say.list(parts))
}
