import type { Posting, Sent } from '#app/contracts/adapter.ts'
import { contentOf } from '#adapters/matrix/html/content.ts'
import { type Part, partsOf } from './parts.ts'
import { placed } from './placed.ts'
import type { Progress } from './progress.ts'
import { type Saying, sayPart } from './say-part.ts'
import { said } from './said.ts'
import { textPart } from './transaction.ts'
import type { WayOut } from './way-out.ts'

/** Says a post, event by event; what was begun under its key before goes on where it stood. Rejects as `send` does. */
export async function say(out: WayOut, posting: Posting, doubt: Saying['doubt']): Promise<Sent> {
  const { key } = posting
  const before = await out.progresses.of(key)
  if (before?.id !== undefined) return { id: before.id }
  const content = contentOf(posting.post)
  const parts = partsOf(out, content, posting)
  const saying: Saying = { posting, doubt }
  let progress = await placed(out, posting, before, parts)
  for (const [at, part] of parts.entries()) {
    progress = await sayPart(out, saying, progress, part)
    if (at < parts.length - 1 || progress.left.length > 0) await out.progresses.keep(key, progress)
  }
  if (progress.left.length > 0) progress = await sayPart(out, saying, progress, tellOfLeft(out, posting, progress))

  const { room, events } = progress
  const first = Object.values(events).find((event) => event !== null)
  const id = `${first ?? ''} ${room}`
  const text = events[textPart]
  const signs = typeof text === 'string' && content.signs ? out.signs.of(text, room, content.signs) : {}
  await out.progresses.keep(key, { ...progress, id }, signs)
  if (content.signs) out.signs.show()
  return { id }
}

/** One sentence names the files that are missing, and how to get them. */
function tellOfLeft({ words }: WayOut, { at }: Posting, { left }: Progress): Part {
  const sentence = { msgtype: 'm.notice' as const, body: words.filesLeft(left), html: '', mention: false }
  return { name: 'left', make: async () => ({ content: said(sentence, at) }) }
}
