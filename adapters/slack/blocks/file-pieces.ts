import { cleanLine, cleanText } from '#report/clean-text.ts'
import type { Attachment } from '#app/contracts/reply.ts'
import { type Piece, textPieces } from './piece.ts'
import { bold, run } from './runs.ts'

/** Which files come along, and what the pictures among them show. */
export const filePieces = (files: readonly Pick<Attachment, 'name' | 'alt'>[]): readonly Piece[] =>
  textPieces(
    files.map(({ name, alt }) => [
      ...run('📎 '),
      ...bold(cleanLine(name)),
      ...(alt === undefined || alt === '' ? [] : run(` – ${cleanText(alt)}`)),
    ]),
  )
