import type { Problem } from '#domain/problem.ts'
import type { Block } from '#report/block.ts'
import type { Invocation } from '#app/contracts/invocation.ts'
import type { Prompt } from '#app/contracts/prompt.ts'

/** A button is an invocation with a label; `says` is what to type where there are no buttons. */
export interface Button {
  readonly label: string
  readonly call: Invocation
  readonly says: string
}

/** A file that goes with a message; its bytes lie in the store by hash. */
export interface Attachment {
  readonly name: string
  readonly mediaType: string
  readonly sha512: string
  /** What a picture shows, for those who do not see it; said as text where a platform cannot carry it along. */
  readonly alt?: string
  /** Goes only to one person, or to a channel for what is not public, and only where the city allows it. */
  readonly nonPublic?: true
}

/** What the bot says, as data. `form` asks for what an invocation still lacks. */
export interface Reply {
  readonly body: readonly Block[]
  readonly private: boolean
  readonly buttons?: readonly Button[]
  readonly form?: { readonly call: Invocation; readonly questions: readonly Prompt[] }
  readonly files?: readonly Attachment[]
  readonly problems?: Readonly<Record<string, Problem>>
}
