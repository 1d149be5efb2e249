import { refused } from '#domain/outcome.ts'
import { oneOf } from '#domain/one-of.ts'
import type { Problem } from '#domain/problem.ts'
import type { Args } from '#app/contracts/args.ts'
import { commandWords } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Dialogue } from '#app/contracts/dialogue.ts'
import type { Invocation } from '#app/contracts/invocation.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { acceptValue } from '#app/chat/accept-value.ts'
import { button } from '#app/chat/button.ts'
import { codeNamed } from '#app/chat/code-named.ts'
import { commandAt, commandNamed } from '#app/chat/command-named.ts'
import { means } from '#app/chat/control-word.ts'
import { type Conversation, commandFor } from '#app/chat/conversation.ts'
import { dialogueEnded, proceed } from '#app/chat/proceed.ts'
import { looksLikeCode } from '#app/chat/understand.ts'
import { readLine } from '#app/chat/read-line.ts'
import { replyWith } from '#app/reply.ts'

/**
 * Takes a text as the answer to the question asked last: a value, a line with more than was asked, or the word that
 * skips, takes over or stops. Undefined when it is a command instead: then the question stays open.
 */
export async function continueDialogue(
  conversation: Conversation,
  dialogue: Dialogue,
  text: string,
): Promise<Decision | undefined> {
  const { call, asking, mode } = dialogue
  if (means(text, 'cancel')) return cancel(conversation, call)
  const command = commandFor(conversation, oneOf(commandWords, call.word))
  const prompts = await command.questions(conversation.powers, call.args, conversation.by)
  const prompt = prompts.find(({ id }) => id === asking)
  if (!prompt) return proceed(conversation, call, { mode, inDialogue: true })
  if (isForAnother(text, prompts)) return undefined
  const args = said(prompt, prompts, text)
  if (args.ok)
    return proceed(conversation, { ...call, args: { ...call.args, ...args.value } }, { mode, inDialogue: true })
  if (args.problem.kind === 'is-command') return undefined
  return proceed(conversation, call, { mode, wrong: { id: asking, problem: args.problem }, inDialogue: true })
}

type Said = { readonly ok: true; readonly value: Args } | { readonly ok: false; readonly problem: Problem | IsCommand }
interface IsCommand {
  readonly kind: 'is-command'
}

function said(prompt: Prompt, prompts: readonly Prompt[], text: string): Said {
  const { id } = prompt
  if (prompt.before && means(text, 'keep')) return { ok: true, value: { [id]: prompt.before.value } }
  if (!prompt.required && means(text, 'skip')) return { ok: true, value: { [id]: '' } }
  if (prompt.kind === 'text' && means(text, 'skip')) return refused({ kind: 'empty-text', question: id })
  if (isCommand(text)) return { ok: false, problem: { kind: 'is-command' } }
  const value = acceptValue(prompt, withoutMark(prompt, text))
  if (value.ok) return { ok: true, value: { [id]: value.value } }
  return prompt.kind === 'text'
    ? saidElse(prompts, text, value.problem)
    : saidMore(prompt, prompts, text, value.problem)
}

/** Whoever begins with a measure’s code answers for that one, whatever was asked. */
function isForAnother(text: string, prompts: readonly Prompt[]): boolean {
  const [first = '', second] = text.split(/\s+/)
  const codes = prompts.find(({ kind }) => kind === 'measure')?.codes ?? []
  return second !== undefined && codeNamed(first, codes) !== undefined
}

/** A command alone or with one word, or one with a code: “offen ist noch die Vergabe” is an answer, “stand M-02” is not. */
function isCommand(text: string): boolean {
  const command = commandAt(text)
  if (!command) return false
  const [first = '', second] = command.rest.split(/\s+/)
  return second === undefined || looksLikeCode(first)
}

/** People give the percentage when they are asked for the text; it is taken, and the text is asked for again. */
function saidElse(prompts: readonly Prompt[], text: string, problem: Problem): Said {
  const percent = prompts.find(({ kind }) => kind === 'percent')
  const value = percent && acceptValue(percent, text)
  return percent && value?.ok ? { ok: true, value: { [percent.id]: value.value } } : { ok: false, problem }
}

/** Whoever repeats the question’s name, as in “Ursache: …”, does not mean it as part of the answer. */
function withoutMark({ marks = [] }: Prompt, text: string): string {
  const mark = marks.find((each) => text.toLowerCase().startsWith(`${each.toLowerCase()}:`))
  return mark === undefined ? text : text.slice(mark.length + 1).trim()
}

/** People answer “gelb 60 Die Vergabe läuft” to the question for the light, or begin another command. */
function saidMore(prompt: Prompt, prompts: readonly Prompt[], text: string, problem: Problem): Said {
  const line = readLine(text, prompts.slice(prompts.indexOf(prompt)), {})
  if (prompt.id in line.args && !line.problem && line.rest === '') return { ok: true, value: line.args }
  const first = /^\S+/.exec(text)?.[0] ?? ''
  return { ok: false, problem: commandNamed(first) ? { kind: 'is-command' } : problem }
}

function cancel(conversation: Conversation, { word, args }: Invocation): Decision {
  const { measure, text: unsaved = '' } = args
  const { words } = conversation.by
  const call = button(words, words.answers.goOn, oneOf(commandWords, word), measure ? { measure } : {})
  const { cancelled, kept } = words.questions
  const draft = commandFor(conversation, oneOf(commandWords, word)).draftOf !== undefined && measure !== undefined
  const text = conversation.by.words.questions.unsaved(unsaved)
  return {
    reply: draft
      ? replyWith([call], `${cancelled} ${kept(call.says)}`)
      : replyWith([], unsaved === '' ? cancelled : `${cancelled} ${text}`),
    changes: dialogueEnded(conversation),
    messages: [],
  }
}
