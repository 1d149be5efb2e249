import type { Light } from '#domain/light.ts'
import type { MilestoneState } from '#domain/milestone-state.ts'

/** Text inside a block: a plain-JSON subset of mdast's phrasing content, and the light. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly type: 'break' }
  /** Symbol and word of a light; the word comes with it, so that no format has to know a language. */
  | { readonly type: 'light'; readonly light: Light | null; readonly label: string }
  /** Symbol and word of a milestone's state. */
  | { readonly type: 'milestone'; readonly state: MilestoneState; readonly label: string }
  /** Something to type, shown to be copied. */
  | { readonly type: 'code'; readonly value: string }
