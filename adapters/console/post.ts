import type { PostFile, Sent } from '#app/contracts/adapter.ts'
import type { Post } from '#app/contracts/post.ts'
import { contentOf } from './content.ts'
import { keepFiles } from './keep-files.ts'
import { bodyWidth, sayPosted } from './layout.ts'
import { body } from './body.ts'
import { paint } from './paint.ts'
import { span } from './row.ts'
import type { Session } from './session.ts'

interface Posting {
  readonly place: string
  readonly key: string
  readonly files: readonly PostFile[]
  /** An earlier post that this one changes: what is on the screen stays there, so it is shown anew. */
  readonly edits: string | undefined
}

/** Writes a post into the transcript, then shows it; a key that stands there already is not shown again. */
export async function postOnce(session: Session, post: Post, { place, key, files, edits }: Posting): Promise<Sent> {
  const { transcript, settings, words, look, screen } = session
  if (transcript.hasPosted(key)) return { id: key }
  const kept = await keepFiles(files, settings.files)
  const shown = kept.map(({ path, laid }, at) => ({
    says: laid ? words.file(path) : words.fileNotLaid(path),
    alt: files[at]?.alt ?? '',
  }))
  const said = body(contentOf(post), shown, bodyWidth(look))
  const rows = edits === undefined ? said : [[span(words.edited, 'quiet')], ...said]
  const at = session.now()
  await transcript.append({ kind: 'out', key, place, at, text: rows.map((row) => paint(row, false)).join('\n') })
  await screen.show(sayPosted(session.sayMoment(at), words.bot, await session.nameOf(place), rows, look))
  return { id: key }
}
