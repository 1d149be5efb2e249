import type { Posting, Sent } from '#app/contracts/adapter.ts'
import { contentOf } from './content.ts'
import { keepFiles } from './keep-files.ts'
import { bodyWidth, sayPosted } from './layout.ts'
import { body } from './body.ts'
import { paint } from './paint.ts'
import { span } from './row.ts'
import type { Session } from './session.ts'

/**
 * Writes a post into the transcript, then shows it; a key that stands there already is not shown again. A post that changes
 * an earlier one is shown anew, since what is on the screen stays there.
 */
export async function postOnce(session: Session, { post, at: to, key, files, edits }: Posting): Promise<Sent> {
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
  await transcript.append({ kind: 'out', key, place: to.id, at, text: rows.map((row) => paint(row, false)).join('\n') })
  await screen.show(sayPosted(session.sayMoment(at), words.bot, await session.nameOf(to.id), rows, look))
  return { id: key }
}
