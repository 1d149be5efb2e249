import type { Problem } from '#domain/problem.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Invocation } from '#app/contracts/invocation.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Reply } from '#app/contracts/reply.ts'
import type { Undo } from '#app/contracts/undo.ts'

/** What words said to which questions, nothing where they stand for the whole answer; and to which question, if to one. */
export interface Heard {
  readonly asking: string | null
  readonly args: Args
}

/** What a use case decided, as a value: committed whole or not at all. */
export interface Decision {
  readonly reply: Reply
  /** What was done before the reply asks for more: said apart where the reply becomes a form. */
  readonly done?: Reply
  /** The requests whose prompts say all of the reply as soon as they are brought up to date. */
  readonly saidBy?: readonly string[]
  /** The same in a few words, for whoever wrote it where those prompts stand. */
  readonly inShort?: Reply
  readonly changes: readonly Change[]
  readonly messages: readonly Message[]
  /** How it is taken back, where that is safe. */
  readonly undo?: Undo
  /** What is begun with it and asked at once, under what it says. */
  readonly asks?: Invocation
  /** What the words said that it was taken on, where they are part of an answer. */
  readonly heard?: Heard
  /** The same of earlier words, by their id, that waited for the measure named now. */
  readonly waited?: { readonly ref: string; readonly heard: Heard }
  /** What is said when it is stale however often it is decided anew. */
  readonly whenStale?: Problem
}
