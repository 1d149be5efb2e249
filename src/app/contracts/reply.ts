import type { Language } from '#domain/person.ts'
import type { Block } from '#report/block.ts'
import type { Address } from '#app/contracts/address.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Invocation } from '#app/contracts/invocation.ts'
import type { Prompt } from '#app/contracts/prompt.ts'

/** As last time, or not yet: what one sign can say of a measure. */
export const signs = ['keep', 'later'] as const
export type Sign = (typeof signs)[number]

/** A button is an invocation with a label; `says` is what to type where there are no buttons. */
export interface Button {
  readonly label: string
  readonly call: Invocation
  readonly says: string
  /** Shown only where it can be pressed: the words it stands for are said elsewhere, or found in the help. */
  readonly quiet?: true
  /** Does once more what is done already: nothing that most people want next. */
  readonly again?: true
  /** The sign that says the same where people react to a message; only in what is about a single measure. */
  readonly sign?: Sign
}

/**
 * What an invocation still lacks, as a form to be filled in. It is sent as `invoked`, and changed as `form-changed`, with
 * the arguments of `call` and what stands in every field shown, `''` where a field is empty. A form that comes back takes
 * the place of the one that was sent, in all its parts.
 */
export interface Form {
  readonly call: Invocation
  /** In the person's language, at most 24 characters. */
  readonly title: string
  /** What is read before the fields are: why it was not taken, or what stands meanwhile. */
  readonly above?: readonly Block[]
  readonly questions: readonly Prompt[]
  /** What the fields hold at first, by question id. */
  readonly values: Args
  /** In which language and form of address the adapter words what belongs to the form itself. */
  readonly language: Language
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

/**
 * What the bot says, as data. With a `form`, the body asks for the same in words; `problems` are the sentences to what
 * will not do, by question.
 */
export interface Reply {
  readonly body: readonly Block[]
  readonly private: boolean
  readonly buttons?: readonly Button[]
  readonly form?: Form
  /** Kept no longer than until it is delivered, such as a code. */
  readonly secret?: true
  readonly files?: readonly Attachment[]
  /** Whose attention it calls for among all who read there, by their accounts on that platform. */
  readonly calls?: readonly Address[]
  readonly problems?: Readonly<Record<string, string>>
}
