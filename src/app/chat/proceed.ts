import type { Problem } from '#domain/problem.ts'
import { paragraph } from '#report/build.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Change } from '#app/contracts/change.ts'
import { type Command, commandWords } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Dialogue } from '#app/contracts/dialogue.ts'
import type { Invocation } from '#app/contracts/invocation.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { oneOf } from '#domain/one-of.ts'
import { ask } from '#app/chat/ask.ts'
import { type Conversation, commandFor } from '#app/chat/conversation.ts'
import { refusal } from '#app/chat/refusal.ts'
import { forbidden } from '#app/chat/rights.ts'
import type { Powers } from '#app/powers.ts'

export interface Progress {
  readonly mode: Dialogue['mode']
  /** A value that would not do, asked again. */
  readonly wrong?: { readonly id: string; readonly problem: Problem }
  /** Every value that would not do, for platforms with forms. */
  readonly problems?: Readonly<Record<string, Problem>>
  /** A question to put again although it is answered. */
  readonly again?: string
  /** Whether a dialogue is going on that must be ended. */
  readonly inDialogue?: boolean
}

/** Carries an invocation on: asks the next question, or runs it when nothing it needs is missing. */
export async function proceed(conversation: Conversation, call: Invocation, progress: Progress): Promise<Decision> {
  const { powers, plan, by } = conversation
  const command = commandFor(conversation, oneOf(commandWords, call.word))
  const { args: known, resumed } = await completed(conversation, command, call.args, progress)
  const ended = progress.inDialogue ? dialogueEnded(conversation) : []
  const problem = await forbidden(powers, plan, command, known, by)
  if (problem) return refusal(conversation, problem, ended)
  const args = await withFile(conversation, command, known)
  const draft = await command.draftOf?.(powers, args, by)
  const kept: Change[] = draft === undefined ? [] : [{ kind: 'draft-kept', person: by.person.id, request: draft, args }]
  const prompts = await command.questions(powers, args, by)
  const next = nextOf(prompts, args, progress)
  if (next) {
    const dialogue = { call: { word: call.word, args }, asking: next.id, mode: progress.mode }
    return ask(conversation, dialogue, next, {
      resumed: resumed && !progress.inDialogue,
      problem: progress.wrong?.problem,
      problems: progress.problems ?? {},
      changes: kept,
      keepsDraft: draft !== undefined,
      prompts,
    })
  }
  return finish(conversation, command, args, { ended, kept })
}

interface Finishing {
  readonly ended: readonly Change[]
  readonly kept: readonly Change[]
}

/** Runs a command with all it needs; what follows it is asked at once. A refusal keeps what was said. */
async function finish(
  conversation: Conversation,
  command: Command<Powers>,
  args: Args,
  { ended, kept }: Finishing,
): Promise<Decision> {
  const { powers, by } = conversation
  const outcome = await command.run(powers, args, by)
  if (!outcome.ok) {
    const hasText = kept.length > 0 && Object.keys(args).some((id) => id !== 'measure')
    return refusal(conversation, outcome.problem, [...ended, ...kept], hasText ? by.words.questions.textKept : '')
  }
  const done = { ...outcome.value, changes: [...ended, ...outcome.value.changes] }
  if (done.asks) return asking(done, await proceed(conversation, done.asks, { mode: 'needed' }))
  const after = await command.after?.(powers, args, by)
  return after ? following(done, await proceed(conversation, after.call, { mode: 'all' }), after.says) : done
}

/** The file that came with the words answers the question for one. */
async function withFile({ file, powers, by }: Conversation, command: Command<Powers>, args: Args): Promise<Args> {
  if (file === undefined) return args
  const prompts = await command.questions(powers, args, by)
  const prompt = prompts.find(({ id, kind }) => kind === 'file' && !(id in args))
  return prompt === undefined ? args : { ...args, [prompt.id]: file }
}

/** What was done, and the question it leads to; its own buttons answer it. */
function asking(done: Decision, next: Decision): Decision {
  const { buttons } = done.reply
  return {
    reply: { ...next.reply, ...(buttons && { buttons }), body: [...done.reply.body, ...next.reply.body] },
    changes: [...done.changes, ...next.changes],
    messages: [...done.messages, ...next.messages],
  }
}

/** The question that comes now: one that will not do or is to be put again, else the first that is still open. */
function nextOf(prompts: readonly Prompt[], args: Args, { mode, wrong, again }: Progress): Prompt | undefined {
  return (
    prompts.find(({ id }) => id === wrong?.id) ??
    prompts.find(({ id }) => id === again) ??
    prompts.find(
      ({ id, required, closing }) => !(id in args) && (mode === 'all' || (required && closing === undefined)),
    )
  )
}

/** What was done, and under it what comes next. */
function following(done: Decision, next: Decision, says: string): Decision {
  return {
    reply: { ...next.reply, body: [...done.reply.body, paragraph(says), ...next.reply.body] },
    changes: [...done.changes, ...next.changes],
    messages: [...done.messages, ...next.messages],
  }
}

/** What goes without saying; whoever named a measure that there is not must not be taken to mean another. */
async function completed(
  { powers, by }: Conversation,
  command: Command<Powers>,
  args: Args,
  { wrong, mode }: Progress,
) {
  const known = wrong?.id === 'measure' ? undefined : await command.complete?.(powers, args, by, mode)
  return known ?? { args, resumed: false }
}

/** Ends the dialogue of this person here; what was said stays in the draft. */
export const dialogueEnded = ({ by, place }: Conversation): Change[] => [
  { kind: 'dialogue-ended', person: by.person.id, place },
]
