import type { Problem } from '#domain/problem.ts'
import type { Args } from '#app/contracts/args.ts'
import { commandWords } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Invocation } from '#app/contracts/invocation.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { acceptValue } from '#app/chat/accept-value.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { modeOf } from '#app/chat/mode-of.ts'
import { dialogueEnded, proceed } from '#app/chat/proceed.ts'
import { refusal } from '#app/chat/refusal.ts'

/**
 * What a button or a form asks for. Its values come from outside, like typed words: each is taken as its question takes
 * it, and one that will not do becomes the question again. What no question asks for goes along unread.
 */
export async function invoked(conversation: Conversation, { word, args }: Invocation): Promise<Decision> {
  const { powers, by, commands } = conversation
  const known = commandWords.find((each) => each === word)
  const command = known && commands.get(known)
  if (!known || !command) return unknownCommand(conversation, word)
  const checked = await checkedArgs(args, (so) => command.questions(powers, so, by))
  const [wrong] = Object.entries(checked.problems).map(([id, problem]) => ({ id, problem }))
  const decision = await proceed(
    conversation,
    { word: known, args: checked.args },
    { mode: wrong ? 'needed' : modeOf(command, args), problems: checked.problems, ...(wrong ? { wrong } : {}) },
  )
  // Whoever does something by a button has left the question that was open.
  return decision.changes.length > 0
    ? { ...decision, changes: [...dialogueEnded(conversation), ...decision.changes] }
    : decision
}

interface Checked {
  readonly args: Args
  readonly problems: Readonly<Record<string, Problem>>
}

/** Checks what is asked for at first, then what that brings up, until nothing more is asked. */
async function checkedArgs(args: Args, questions: (args: Args) => Promise<readonly Prompt[]>): Promise<Checked> {
  let checked: Checked = { args: {}, problems: {} }
  let open = args
  for (;;) {
    const asked = (await questions(checked.args)).filter(({ id }) => id in open)
    if (asked.length === 0) return { ...checked, args: { ...open, ...checked.args } }
    for (const prompt of asked) checked = taking(checked, prompt, open[prompt.id] ?? '')
    const ids = asked.map(({ id }) => id)
    open = Object.fromEntries(Object.entries(open).filter(([id]) => !ids.includes(id)))
  }
}

function taking({ args, problems }: Checked, prompt: Prompt, said: string): Checked {
  const { id, required } = prompt
  // A field left empty is one that is passed over, where that may be.
  if (said.trim() === '') return { args: required ? args : { ...args, [id]: '' }, problems }
  const value = acceptValue(prompt, said)
  return value.ok
    ? { args: { ...args, [id]: value.value }, problems }
    : { args, problems: { ...problems, [id]: value.problem } }
}

/** A button of an older version may ask for what there is no more. */
function unknownCommand(conversation: Conversation, word: string): Decision {
  const { example } = conversation.by.words.commands.tasks
  return refusal(conversation, { kind: 'unknown-command', word, nearest: null, example })
}
