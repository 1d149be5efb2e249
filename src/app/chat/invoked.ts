import type { Problem } from '#domain/problem.ts'
import type { Args } from '#app/contracts/args.ts'
import { commandWords } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Invocation } from '#app/contracts/invocation.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { acceptValue } from '#app/chat/accept-value.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { modeOf } from '#app/chat/mode-of.ts'
import { proceed } from '#app/chat/proceed.ts'
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
  return proceed(
    conversation,
    { word: known, args: checked.args },
    { mode: wrong ? 'needed' : modeOf(command, args), problems: checked.problems, ...(wrong ? { wrong } : {}) },
  )
}

interface Checked {
  readonly args: Args
  readonly problems: Readonly<Record<string, Problem>>
}

/** Checks what is asked for at first, then what that brings up, until nothing more is asked. */
async function checkedArgs(args: Args, questions: (args: Args) => Promise<readonly Prompt[]>): Promise<Checked> {
  const taken: Record<string, string> = {}
  const problems: Record<string, Problem> = {}
  const open = new Map(Object.entries(args))
  for (let found = true; found;) {
    const prompts = (await questions(taken)).filter(({ id }) => open.has(id))
    found = prompts.length > 0
    for (const prompt of prompts) {
      const said = open.get(prompt.id) ?? ''
      open.delete(prompt.id)
      if (said.trim() === '') {
        // A field left empty is one that is passed over, where that may be.
        if (!prompt.required) taken[prompt.id] = ''
        continue
      }
      const value = acceptValue(prompt, said)
      if (value.ok) taken[prompt.id] = value.value
      else problems[prompt.id] = value.problem
    }
  }
  return { args: { ...Object.fromEntries(open), ...taken }, problems }
}

/** A button of an older version may ask for what there is no more. */
function unknownCommand(conversation: Conversation, word: string): Decision {
  const { example } = conversation.by.words.commands.tasks
  return refusal(conversation, { kind: 'unknown-command', word, nearest: null, example })
}
