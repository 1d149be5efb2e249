import type { Args } from '#app/contracts/args.ts'
import type { Change } from '#app/contracts/change.ts'
import { type Command, commandWords } from '#app/contracts/command.ts'
import type { Invocation } from '#app/contracts/invocation.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { checkedArgs } from '#app/chat/checked-args.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { inFields } from '#app/chat/in-fields.ts'
import { isTyped } from '#app/chat/is-typed.ts'
import type { Powers } from '#app/powers.ts'

interface Filled {
  readonly command: Command<Powers>
  /** What stands in the fields. */
  readonly entered: Args
  readonly upon: string | undefined
  /** What of it is accepted. */
  readonly args: Args
  readonly changes: readonly Change[]
}

/** What stands in a form that has not been sent, and what keeps it; undefined where its command is gone. */
export async function filledIn(conversation: Conversation, call: Invocation): Promise<Filled | undefined> {
  const { powers, by, commands } = conversation
  const known = commandWords.find((each) => each === call.word)
  const command = known && commands.get(known)
  if (!command) return undefined
  const { upon, said, asked: _, ...all } = call.args
  const entered = inFields(all, said)
  const { args, prompts } = await checkedArgs(all, {
    questions: (so) => command.questions(powers, so, by),
    form: true,
    interview: command.interview !== undefined,
  })
  const asksAll = await command.questions(powers, measureOf(args), by)
  // What applies now goes before what would apply to another light.
  const typed = draftOf([...asksAll, ...prompts], entered, args)
  return { command, entered, upon, args, changes: await kept(conversation, command, args, { typed, upon }) }
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
  { typed, upon }: { readonly typed: Readonly<Record<string, string | null>>; readonly upon: string | undefined },
): Promise<readonly Change[]> {
  const request = await command.draftOf?.(powers, args, by)
  if (request === undefined || Object.keys(typed).length === 0) return []
  const draftBefore = await powers.store.conversations.draft(by.person.id, request)
  // Nothing of a draft that is older than what stands may come back among what is typed upon that.
  const before = draftBefore?.['upon'] === undefined || draftBefore['upon'] === upon ? draftBefore : undefined
  const now = Object.entries({ ...before, ...typed }).flatMap(([id, value]) => (value === null ? [] : [[id, value]]))
  const draft: Args = { ...measureOf(args), ...Object.fromEntries(now), ...(upon !== undefined && { upon }) }
  const isSame = JSON.stringify(draft) === JSON.stringify(before)
  const isAnything = Object.keys(draft).some((id) => id !== 'measure' && id !== 'upon')
  return isSame || (before === undefined && !isAnything)
    ? []
    : [{ kind: 'draft-kept', person: by.person.id, request, args: draft }]
}
