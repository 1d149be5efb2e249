import type { Problem } from '#domain/problem.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { codeNamed } from '#app/chat/code-named.ts'
import { commandAt } from '#app/chat/command-named.ts'
import { means } from '#app/chat/control-word.ts'
import { type Conversation, commandFor } from '#app/chat/conversation.ts'
import { isCommand } from '#app/chat/is-command.ts'
import { readCommand } from '#app/chat/read-command.ts'
import { saidInDialogue } from '#app/chat/said-in-dialogue.ts'
import { severalMeasures } from '#app/chat/several-measures.ts'

/** What edited words say now: something to these questions, that all stays as last time, or nothing that could be taken. */
export type Reading =
  | { readonly kind: 'said'; readonly args: Args }
  | { readonly kind: 'same' }
  | { readonly kind: 'another'; readonly code: string }
  | { readonly kind: 'wrong'; readonly problem: Problem }
  | { readonly kind: 'told'; readonly reply: Reply }
  | { readonly kind: 'nothing' }

interface Edited {
  /** The measure that they were about. */
  readonly code: string
  /** The question that they were said to, if to one. */
  readonly asking: string | null
  /** The answer that they are part of. */
  readonly before: Args
  readonly line: string
}

const nothing: Reading = { kind: 'nothing' }

/** Reads edited words as those before were read: as a line of their own, or as what was said to one question. */
export async function readCorrection(conversation: Conversation, edited: Edited): Promise<Reading> {
  const { code, asking, before, line } = edited
  const { powers, by } = conversation
  const prompts = await commandFor(conversation, 'report').questions(powers, { ...before, measure: code }, by)
  const several = await severalMeasures(conversation, line)
  if (several) return { kind: 'told', reply: several.reply }
  const named = namedFirst(line, prompts)
  if (named !== undefined && named.code !== code) return { kind: 'another', code: named.code }
  const words = named?.rest ?? line
  if (words === '') return nothing
  const prompt = prompts.find(({ id }) => id === asking)
  if (asking !== null) return prompt ? asAnswered(conversation, prompts, prompt, { ...edited, line: words }) : nothing
  return asLine(conversation, code, words)
}

/** The measure that a text begins with, and what follows it. */
function namedFirst(line: string, prompts: readonly Prompt[]) {
  const [first = ''] = line.split(/\s+/)
  const { codes = [], plan } = prompts.find(({ kind }) => kind === 'measure') ?? {}
  const code = codeNamed(first, codes, plan)
  return code === undefined ? undefined : { code, rest: line.slice(first.length).trim() }
}

/** The answer to one question, or to several by their marks. */
async function asAnswered(
  conversation: Conversation,
  prompts: readonly Prompt[],
  prompt: Prompt,
  { before, line }: Edited,
): Promise<Reading> {
  const step = saidInDialogue(prompt, prompts, before, line, await isCommand(conversation, line))
  if (step.kind !== 'said') return nothing
  if (step.wrong) return { kind: 'wrong', problem: step.wrong.problem }
  return Object.keys(step.args).length === 0 ? nothing : { kind: 'said', args: step.args }
}

async function asLine(conversation: Conversation, code: string, text: string): Promise<Reading> {
  const command = commandAt(text.replace(/^\//, ''))
  if (means(text, 'keep') || command?.word === 'same') return { kind: 'same' }
  if (command?.word === 'report') return asReport(conversation, code, command.rest)
  return (await isCommand(conversation, text)) ? nothing : asReport(conversation, code, text)
}

async function asReport(conversation: Conversation, code: string, line: string): Promise<Reading> {
  const { args, problem, rest } = await readCommand(conversation, 'report', line)
  const { measure = code, ...said } = args
  if (measure !== code) return { kind: 'another', code: measure }
  if (problem) return { kind: 'wrong', problem: problem.problem }
  return rest !== '' || Object.keys(said).length === 0 ? nothing : { kind: 'said', args: said }
}
