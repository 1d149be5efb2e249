import type { Manuscript, RenderedFile, Rendering } from '#app/contracts/format.ts'
import type { ReturnedDraft } from '#app/contracts/returned-draft.ts'
import type { Outcome } from '#domain/outcome.ts'

/** What a process that renders is asked for. */
export type RenderCall =
  | {
      readonly ask: 'render'
      readonly format: string
      readonly manuscript: Manuscript
      readonly stem: string
      readonly earlier: readonly RenderedFile[]
    }
  | { readonly ask: 'read'; readonly format: string; readonly bytes: Uint8Array }
  | { readonly ask: 'words'; readonly format: string; readonly file: RenderedFile }

/** What it says: what was asked for, or what went wrong. */
export type RenderAnswer =
  | { readonly rendering: Outcome<Rendering> }
  | { readonly words: string }
  | { readonly returned: Outcome<ReturnedDraft> }
  | { readonly accident: string }
