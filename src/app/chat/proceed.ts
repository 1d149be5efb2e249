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
import { asking } from '#app/chat/asking.ts'
import { type Conversation, commandFor } from '#app/chat/conversation.ts'
import { dialogueEnded } from '#app/chat/dialogue-ended.ts'
import { draftArgs } from '#app/chat/draft-args.ts'
import { draftBeside } from '#app/chat/draft-beside.ts'
import { draftKept } from '#app/chat/draft-kept.ts'
import { following } from '#app/chat/following.ts'
import { formOf } from '#app/chat/form-of.ts'
import { narrowed } from '#app/chat/narrowed.ts'
import { refusalInForm } from '#app/chat/refusal-in-form.ts'
import { refusal } from '#app/chat/refusal.ts'
import { forbidden } from '#app/chat/rights.ts'
import { soundDraft } from '#app/chat/sound-draft.ts'
import { uponAgain } from '#app/chat/upon-again.ts'
import { uponNow } from '#app/chat/upon-now.ts'
import type { Powers } from '#app/powers.ts'

export interface Progress {
  readonly mode: Dialogue['mode']
  /** A value that would not do, asked again. */
  readonly wrong?: { readonly id: string; readonly problem: Problem }
  /** Every value that would not do, for platforms with forms. */
  readonly problems?: Readonly<Record<string, Problem>>
  /** A form that was sent: what stood in it, accepted or not, and upon what it was filled in. */
  readonly sent?: { readonly entered: Args; readonly upon: string }
  /** A question to put again although it is answered. */
  readonly again?: string
  /** Whether a dialogue is going on that must be ended. */
  readonly inDialogue?: boolean
}

/** Carries an invocation on: asks the next question, or runs it when nothing it needs is missing. */
export async function proceed(conversation: Conversation, call: Invocation, progress: Progress): Promise<Decision> {
  const { powers, plan, by } = conversation
  const command = commandFor(conversation, oneOf(commandWords, call.word))
  const { args: known, resumed, beside } = await completed(conversation, command, call.args, progress)
  const ended = progress.inDialogue ? dialogueEnded(conversation) : []
  const problem = await forbidden(powers, plan, command, known, by)
  if (problem && !progress.sent) return refusal(conversation, problem, ended)
  const begun = { command, call: { ...call, args: known }, progress, resumed, beside: undefined, ended, typed: {} }
  if (problem) return turnedAway(conversation, begun, problem)
  const given = await withFile(conversation, command, known)
  const { args, typed, unsound } = resumed
    ? await soundDraft(conversation, command, given)
    : { args: given, typed: {}, unsound: {} }
  const carrying: Carrying = {
    command,
    call: { ...call, args },
    progress: withUnsound(progress, unsound),
    resumed,
    beside: progress.sent ? undefined : beside,
    typed,
    ended,
  }
  const prompts = narrowed(await command.questions(powers, args, by), amongReplied(conversation, args))
  const next = nextOf(prompts, args, carrying.progress)
  const halted = next || progress.sent ? await haltedUpon(conversation, carrying) : undefined
  if (halted) return halted
  return next ? toldOrAsked(conversation, carrying, prompts, next) : finish(conversation, carrying)
}

interface Carrying {
  readonly command: Command<Powers>
  readonly call: Invocation
  readonly progress: Progress
  readonly resumed: boolean
  /** A draft that is older than what stands. */
  readonly beside: Args | undefined
  /** What a draft kept as it was typed, and would not do. */
  readonly typed: Args
  /** What ends the dialogue that this goes on with. */
  readonly ended: readonly Change[]
}

/** Whoever names what there is not, and nothing else, looks for it again in words of their own: no question need stay. */
async function toldOrAsked(...step: Parameters<typeof asked>): Promise<Decision> {
  const [conversation, { call, ended, progress }, , next] = step
  const { wrong, mode, inDialogue, sent } = progress
  const isLookUp = !next.required && (next.kind === 'measure' || next.kind === 'motion')
  const isAlone = mode === 'needed' && !inDialogue && !sent && Object.keys(call.args).length === 0
  return isLookUp && isAlone && wrong?.id === next.id ? refusal(conversation, wrong.problem, ended) : asked(...step)
}

/** Asks the next question, in a form beside all others that are open. */
async function asked(
  conversation: Conversation,
  carrying: Carrying,
  prompts: readonly Prompt[],
  next: Prompt,
): Promise<Decision> {
  const { command, call, progress, typed } = carrying
  const entered = { ...typed, ...progress.sent?.entered }
  const { isResumed, older } = await leftBefore(conversation, carrying)
  const mark = await markOf(conversation, command, call.args, progress)
  const lead = [...(isResumed ? [paragraph(conversation.by.words.forms.resumed)] : []), ...older]
  const form = await formOf(conversation, call, {
    asking: next.id,
    entered,
    ...(mark !== undefined && { upon: mark }),
    ...(lead.length > 0 && { above: lead }),
  })
  const args = next.kind === 'measure' ? waiting(conversation, call.args) : call.args
  return ask(conversation, { call: { word: call.word, args }, asking: next.id, mode: progress.mode }, next, {
    resumed: isResumed,
    isFirst: progress.inDialogue !== true,
    problem: progress.wrong?.problem,
    problems: progress.problems ?? {},
    beside: older,
    // An older draft stays until something else is said.
    changes:
      older.length === 0 || saysAnything(command, prompts, call.args)
        ? await draftKept(conversation, command, call.args, { entered, upon: mark })
        : [],
    draft: await draftArgs(conversation, command, call.args),
    prompts,
    // A form that was sent and will do gives way to the look over what stood in it.
    form: next.closing && progress.sent ? undefined : form,
  })
}

/** Words that reply to a post about several measures are about one of those: which, is asked among them. */
const amongReplied = ({ repliesTo = [] }: Conversation, args: Args): Args =>
  repliesTo.length > 1 && args['measure'] === undefined ? { among: repliesTo.join(', '), ...args } : args

/** What waits for its measure bears the id of its words, for they may be edited or deleted meanwhile. */
const waiting = (conversation: Conversation, args: Args): Args => ({
  ...(conversation.ref !== undefined && { words: conversation.ref }),
  ...amongReplied(conversation, args),
})

/** What was begun before is told once, at the beginning. */
async function leftBefore(conversation: Conversation, { command, resumed, beside, progress }: Carrying) {
  if (progress.inDialogue) return { isResumed: false, older: [] }
  return { isResumed: resumed, older: beside ? await draftBeside(conversation, command, beside) : [] }
}

/** Upon what a form is filled in from here on; whoever has seen what had changed need not see it again. */
async function markOf(conversation: Conversation, command: Command<Powers>, args: Args, { sent }: Progress) {
  const upon = conversation.form ? await uponNow(conversation, command, args) : undefined
  if (!upon?.ok) return undefined
  const { mark } = upon.value
  return sent?.upon === uponAgain(mark) ? sent.upon : mark
}

/** Whether more than what an interview is about has been said. */
const saysAnything = ({ interview }: Command<Powers>, prompts: readonly Prompt[], args: Args): boolean =>
  prompts.some(({ id }) => id in args && !interview?.includes(id))

/** A form is not taken where nothing can be said any more, and not yet where something has changed under it. */
async function haltedUpon(conversation: Conversation, carrying: Carrying): Promise<Decision | undefined> {
  const { command, call, progress } = carrying
  if (!conversation.form) return undefined
  const upon = await uponNow(conversation, command, call.args)
  if (upon === undefined) return undefined
  if (!upon.ok) return turnedAway(conversation, carrying, upon.problem)
  const { mark, stands } = upon.value
  if (progress.sent === undefined || [mark, uponAgain(mark), 'nothing'].includes(progress.sent.upon)) return undefined
  const { entered } = progress.sent
  const form = await formOf(conversation, call, { entered, upon: uponAgain(mark), above: stands })
  if (form === undefined) return undefined
  return {
    reply: { body: stands, private: true, form },
    changes: await draftKept(conversation, command, call.args, progress.sent),
    messages: [],
  }
}

/** Runs a command with all it needs; what follows it is asked at once. A refusal keeps what was said. */
async function finish(conversation: Conversation, carrying: Carrying): Promise<Decision> {
  const { powers, by } = conversation
  const { command, call, ended } = carrying
  const outcome = await command.run(powers, call.args, by)
  if (!outcome.ok) return turnedAway(conversation, carrying, outcome.problem)
  const done = { ...outcome.value, changes: [...ended, ...outcome.value.changes] }
  if (done.asks) return asking(done, await proceed(conversation, done.asks, { mode: 'needed' }))
  const after = await command.after?.(powers, call.args, by)
  return after ? following(done, await proceed(conversation, after.call, { mode: 'all' }), after.says) : done
}

/** Refuses; what was said stays as a draft where there is one, and in the form it was sent in. */
async function turnedAway(
  conversation: Conversation,
  { command, call, progress: { sent }, ended }: Carrying,
  problem: Problem,
): Promise<Decision> {
  const kept = await draftKept(conversation, command, call.args, sent)
  if (sent) {
    const refused = await refusalInForm(conversation, call, sent, problem)
    if (refused) return { ...refused, changes: [...ended, ...kept] }
  }
  const hasText = kept.length > 0 && Object.keys(call.args).some((id) => id !== 'measure')
  return refusal(conversation, problem, [...ended, ...kept], hasText ? conversation.by.words.questions.textKept : '')
}

/** The file that came with the words answers the question for one. */
async function withFile({ file, powers, by }: Conversation, command: Command<Powers>, args: Args): Promise<Args> {
  if (file === undefined) return args
  const prompts = await command.questions(powers, args, by)
  const prompt = prompts.find(({ id, kind }) => kind === 'file' && !(id in args))
  return prompt === undefined ? args : { ...args, [prompt.id]: file }
}

/** What a draft kept although it would not do is asked again. */
function withUnsound(progress: Progress, unsound: Readonly<Record<string, Problem>>): Progress {
  const [first] = Object.entries(unsound).map(([id, problem]) => ({ id, problem }))
  if (!first) return progress
  return { ...progress, wrong: progress.wrong ?? first, problems: { ...unsound, ...progress.problems } }
}

/** The question that comes now: one that will not do or is to be put again, else the first that is still open. */
function nextOf(prompts: readonly Prompt[], args: Args, { mode, wrong, again, sent }: Progress): Prompt | undefined {
  return (
    prompts.find(({ id }) => id === wrong?.id) ??
    prompts.find(({ id }) => id === again) ??
    prompts.find(({ id, label, required, closing, binding }) => {
      if (id in args) return false
      // Whoever sends a form has all of it before them.
      if (binding && sent) return false
      // What is only taken where it is named has no words to be asked with.
      return mode === 'all' ? label !== '' : required && (closing === undefined || binding === true)
    })
  )
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
