import type { Block } from '#report/block.ts'
import { cleanLine } from '#report/clean-text.ts'
import type { Attachment, Reply } from '#app/contracts/reply.ts'
import { catalogue } from '#text/catalogue.ts'
import { actionPieces } from './action-pieces.ts'
import { filePieces } from './file-pieces.ts'
import { groupedButtons } from './grouped-buttons.ts'
import { linesOf } from './lines.ts'
import type { Piece } from './piece.ts'
import { seenIn } from './runs.ts'
import { slackPieces } from './slack-pieces.ts'

/** What the body names already need not be named again, unless there is a picture to describe. */
function unnamed(files: readonly Attachment[], body: readonly Block[]): readonly Attachment[] {
  const said = linesOf(body).map(seenIn).join('\n')
  return files.filter(({ name, alt = '' }) => alt !== '' || !said.includes(cleanLine(name)))
}

/** More than so many are a choice among equals, and none of them is what most people want. */
const fewButtons = 5

/** All that a reply says and offers: its body, each measure's buttons below it, files, and what else can be done. */
export function replyPieces({ body, buttons = [], files = [], form }: Reply): readonly Piece[] {
  const fill = form
    ? [{ label: catalogue(form.language).slackPosts.openForm, call: form.call, says: '', quiet: true as const }]
    : []
  const parts = groupedButtons(body, [...fill, ...buttons])
  const isOneGroup = parts.filter((part) => part.buttons.length > 0).length === 1
  let from = 0
  return parts.flatMap((part, at) => {
    const isWanted = part.buttons[0]?.again !== true
    const first =
      isWanted && (part.entry || (isOneGroup && part.buttons.length > 1 && part.buttons.length <= fewButtons))
    const actions = actionPieces({ buttons: part.buttons, from, first })
    from += part.buttons.length
    const said = slackPieces(part.blocks)
    const shown = part.entry && actions.length > 0 ? said.map((piece): Piece => ({ ...piece, ties: true })) : said
    return [...shown, ...(at === parts.length - 1 ? filePieces(unnamed(files, body)) : []), ...actions]
  })
}
