import type { Posting, PostFile } from '#app/contracts/adapter.ts'
import type { Content } from '#adapters/matrix/html/content.ts'
import { digest } from './digest.ts'
import { fitting } from './fitting.ts'
import { relation } from './relation.ts'
import { said } from './said.ts'
import { textPart } from './transaction.ts'
import { upload } from './upload.ts'
import type { WayOut } from './way-out.ts'

/** One event of a post. */
export interface Part {
  readonly name: string
  /** Its content; undefined where there is nothing to show, or the name of a file that the homeserver does not take. */
  make(isEncrypted: boolean): Promise<{ readonly content: object } | { readonly left: string } | undefined>
}

/** What a post comes to, in order: its text, its charts as pictures, its files. */
export function partsOf(out: WayOut, content: Content, posting: Posting): readonly Part[] {
  const text: Part = {
    name: textPart,
    make: async () => ({ content: fitting([said(content, posting.at), said({ ...content, html: '' }, posting.at)]) }),
  }
  const figures = (content.figures ?? []).map((figure, at): Part => ({
    name: `figure_${at}`,
    async make(isEncrypted) {
      const bytes = await out.draw(figure.svg)
      if (!bytes) return undefined
      const file = { name: figure.name, mediaType: 'image/png', bytes }
      const made = await fileContent(out, posting, file, isEncrypted)
      // What it shows stands in the text.
      return 'left' in made ? undefined : { content: captioned(made.content, figure) }
    },
  }))
  const files = posting.files.map((file): Part => ({
    name: `file_${digest(file.name)}`,
    async make(isEncrypted) {
      const made = await fileContent(out, posting, file, isEncrypted)
      return 'left' in made ? made : { content: captioned(made.content, file) }
    },
  }))
  return [...(content.body === '' ? [] : [text]), ...figures, ...files]
}

/** The body of a file with a name is its caption (since specification 1.10). */
const captioned = (content: object, { name, alt = '' }: { readonly name: string; readonly alt?: string }): object => ({
  ...content,
  body: alt || name,
  filename: name,
})

async function fileContent(
  { client, limit }: WayOut,
  { at, lane }: Posting,
  file: PostFile,
  isEncrypted: boolean,
): Promise<{ readonly content: object } | { readonly left: string }> {
  const uploaded = await upload({ client, limit }, file, { isEncrypted, lane })
  if (typeof uploaded === 'string') return { left: file.name }
  const msgtype = file.mediaType.startsWith('image/') ? 'm.image' : 'm.file'
  return { content: { msgtype, ...uploaded, 'm.mentions': {}, ...relation(at, undefined) } }
}
