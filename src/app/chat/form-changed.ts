import type { Args } from '#app/contracts/args.ts'
import type { Change } from '#app/contracts/change.ts'
import { type Command, commandWords } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Invocation } from '#app/contracts/invocation.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { checkedArgs } from '#app/chat/checked-args.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { formOf } from '#app/chat/form-of.ts'
import { isTyped } from '#app/chat/is-typed.ts'
import type { Powers } from '#app/powers.ts'
import { answering, silence } from '#app/reply.ts'

/**
 * A form while it is filled in: the same form for what stands in it now, so that fields come and go; nothing is demanded
 * yet, and nothing done. What was typed is kept like words that were said.
 */
export async function formChanged(conversation: Conversation, call: Invocation): Promise<Decision> {
  const filled = await filledIn(conversation, call)
  if (!filled) return answering(silence)
  const { command, entered, upon, args, changes } = filled
  const { powers, by } = conversation
  const { measure = '', ...others } = entered
  const emptied = Object.fromEntries(Object.entries(others).filter(([, value]) => value === ''))
  const completed = measure === '' ? undefined : await command.complete?.(powers, { ...emptied, ...args }, by, 'all')
  const form = await formOf(
    conversation,
    { word: call.word, args: completed?.args ?? args },
    { entered, ...(upon !== undefined && { upon }) },
  )
  return { reply: { ...silence, ...(form && { form }) }, changes, messages: [] }
}

/** A form that was closed without being sent: its draft is kept where there can be one, and nothing is said. */
export async function formLeft(conversation: Conversation, call: Invocation): Promise<Decision> {
  const filled = await filledIn(conversation, call)
  return { reply: silence, changes: filled?.changes ?? [], messages: [] }
}

interface Filled {
  readonly command: Command<Powers>
  /** What stands in the fields. */
  readonly entered: Args
  readonly upon: string | undefined
  /** What of it is accepted. */
  readonly args: Args
  readonly changes: readonly Change[]
}

async function filledIn(conversation: Conversation, call: Invocation): Promise<Filled | undefined> {
  const { powers, by, commands } = conversation
  const known = commandWords.find((each) => each === call.word)
  const command = known && commands.get(known)
  if (!command) return undefined
  const { upon, asked: _, ...entered } = call.args
  const { args, prompts } = await checkedArgs(entered, {
    questions: (so) => command.questions(powers, so, by),
    form: true,
    interview: command.interview !== undefined,
  })
  const asksAll = await command.questions(powers, measureOf(args), by)
  // What applies now goes before what would apply to another light.
  const typed = draftOf([...asksAll, ...prompts], entered, args)
  return { command, entered, upon, args, changes: await kept(conversation, command, args, typed) }
}

const measureOf = ({ measure }: Args): Args => (measure === undefined ? {} : { measure })

/** What differs from last time; `null` where nothing does. */
function draftOf(prompts: readonly Prompt[], entered: Args, args: Args): Readonly<Record<string, string | null>> {
  const typed = prompts.flatMap((prompt): readonly (readonly [string, string | null])[] => {
    const { id, before, required } = prompt
    const text = entered[id]
    if (text === undefined || id === 'measure') return []
    if (text.trim() === '') return [[id, required || before === null ? null : '']]
    const value = args[id] ?? (isTyped(prompt) ? text : undefined)
    return value === undefined ? [] : [[id, value === before?.value ? null : value]]
  })
  return Object.fromEntries(typed)
}

/** What is typed now goes before what the draft held; what that held of fields not shown stays for their return. */
async function kept(
  { powers, by }: Conversation,
  command: Command<Powers>,
  args: Args,
  typed: Readonly<Record<string, string | null>>,
): Promise<readonly Change[]> {
  const request = await command.draftOf?.(powers, args, by)
  if (request === undefined || Object.keys(typed).length === 0) return []
  const before = await powers.store.conversations.draft(by.person.id, request)
  const now = Object.entries({ ...before, ...typed }).flatMap(([id, value]) => (value === null ? [] : [[id, value]]))
  const draft: Args = { ...measureOf(args), ...Object.fromEntries(now) }
  const isSame = JSON.stringify(draft) === JSON.stringify(before)
  const isAnything = Object.keys(draft).some((id) => id !== 'measure')
  return isSame || (before === undefined && !isAnything)
    ? []
    : [{ kind: 'draft-kept', person: by.person.id, request, args: draft }]
}
