import type { PostFile, Sent } from '#app/contracts/adapter.ts'
import type { Post } from '#app/contracts/post.ts'
import { contentOf } from './content.ts'
import { keepFiles } from './keep-files.ts'
import { bodyWidth, sayPosted } from './layout.ts'
import { body } from './body.ts'
import { paint } from './paint.ts'
import type { Session } from './session.ts'

/** Writes a post into the transcript, then shows it; a key that stands there already is not shown again. */
export async function postOnce(
  session: Session,
  post: Post,
  place: string,
  key: string,
  files: readonly PostFile[],
): Promise<Sent> {
  const { transcript, settings, words, look, screen } = session
  if (transcript.hasPosted(key)) return { id: key }
  const paths = await keepFiles(files, settings.files)
  const rows = body(contentOf(post), paths.map(words.file), bodyWidth(look))
  const at = session.now()
  await transcript.append({ kind: 'out', key, place, at, text: rows.map((row) => paint(row, false)).join('\n') })
  await screen.show(sayPosted(session.sayMoment(at), words.bot, await session.nameOf(place), rows, look))
  return { id: key }
}
