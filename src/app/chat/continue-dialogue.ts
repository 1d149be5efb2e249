import { oneOf } from '#domain/one-of.ts'
import type { Args } from '#app/contracts/args.ts'
import { commandWords } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Dialogue } from '#app/contracts/dialogue.ts'
import type { Invocation } from '#app/contracts/invocation.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { acceptValue } from '#app/chat/accept-value.ts'
import { besideQuestion } from '#app/chat/beside-question.ts'
import { button } from '#app/chat/button.ts'
import { commandAt } from '#app/chat/command-named.ts'
import { codeAstray } from '#app/chat/code-astray.ts'
import { codeNamed } from '#app/chat/code-named.ts'
import { narrowed } from '#app/chat/narrowed.ts'
import { isCommand } from '#app/chat/is-command.ts'
import { means } from '#app/chat/control-word.ts'
import { type Conversation, commandFor } from '#app/chat/conversation.ts'
import { dialogueEnded } from '#app/chat/dialogue-ended.ts'
import { heard } from '#app/chat/heard.ts'
import { heardIn } from '#app/chat/heard-in.ts'
import { moreForBoard } from '#app/chat/more-for-board.ts'
import { notMineMeant } from '#app/chat/not-mine-meant.ts'
import { type Progress, proceed } from '#app/chat/proceed.ts'
import { saidInDialogue, type Step } from '#app/chat/said-in-dialogue.ts'
import { saidSoFar } from '#app/chat/said-so-far.ts'
import { looksLikeCode } from '#app/chat/looks-like-code.ts'
import { replyWith } from '#app/reply.ts'

/**
 * Takes a text as the answer to the question asked last: a value, a line with more than was asked, or a word that
 * steers. Undefined when it is something else: then the question stays open.
 */
export async function continueDialogue(
  conversation: Conversation,
  dialogue: Dialogue,
  text: string,
): Promise<Decision | undefined> {
  const { call, asking, mode } = dialogue
  if (means(text, 'cancel')) return cancel(conversation, call)
  const command = commandFor(conversation, oneOf(commandWords, call.word))
  const prompts = narrowed(await command.questions(conversation.powers, call.args, conversation.by), call.args)
  const prompt = prompts.find(({ id }) => id === asking)
  if (!prompt) return askedNoMore(conversation, dialogue, text)
  const more = await moreForBoard(conversation, dialogue, text)
  if (more) return more
  if (isForAnother(text, prompts) || beginsAnew(text, call, prompts)) return undefined
  if (prompt.kind !== 'measure' && isCodeAlone(text, prompts))
    return codeIn(text, prompts) !== call.args['measure']
      ? undefined
      : proceed(conversation, call, { mode, inDialogue: true, again: asking })
  const told = await apartFromAnswer(conversation, dialogue, prompt, text)
  if (told) return told
  const step = saidInDialogue(prompt, prompts, call.args, text, await isCommand(conversation, text))
  switch (step.kind) {
    case 'elsewhere':
      return undefined
    case 'again':
      return step.id === 'measure'
        ? chooseAnew(conversation, dialogue)
        : proceed(conversation, call, { mode, inDialogue: true, again: step.id })
    case 'said':
      return goOn(conversation, dialogue, prompts, step)
  }
}

/** What the question was about is over: another command is no answer to it. */
const askedNoMore = async (conversation: Conversation, { call, mode }: Dialogue, text: string) =>
  (await isCommand(conversation, text)) ? undefined : proceed(conversation, call, { mode, inDialogue: true })

/** The next question, or the end, with what was said now. */
async function goOn(
  conversation: Conversation,
  { call, asking, mode }: Dialogue,
  prompts: readonly Prompt[],
  step: Extract<Step, { kind: 'said' }>,
): Promise<Decision> {
  const command = commandFor(conversation, oneOf(commandWords, call.word))
  const asks = await command.questions(conversation.powers, { ...call.args, ...step.args }, conversation.by)
  const args = applying(choosing(call.args, step.args), step, prompts, asks)
  const { wrong, whole } = step
  // What is gone through question by question is looked over at its end, however much is said at once.
  const hurries = whole === true && command.walks?.(args) !== true
  const progress: Progress = { mode: hurries ? 'needed' : mode, inDialogue: true, ...(wrong ? { wrong } : {}) }
  const decision = await proceed(conversation, { ...call, args }, progress)
  return withWaiting(heard(decision, call.word, step.args, asking), call, step.args)
}

/** Words to a question for a text that are about the person, or about another measure: the question stays. */
async function apartFromAnswer(
  conversation: Conversation,
  dialogue: Dialogue,
  { kind }: Prompt,
  text: string,
): Promise<Decision | undefined> {
  const { word, args } = dialogue.call
  const { measure } = args
  if (kind !== 'text' || word !== 'report' || measure === undefined) return undefined
  const astray = (await isCommand(conversation, text)) ? undefined : await codeAstray(conversation, text, measure)
  const told = notMineMeant(conversation, text, measure) ?? astray
  return told && besideQuestion(conversation, dialogue, told)
}

/** Among which measures one is to be chosen, and which words wait for it, holds until it is. */
function choosing(before: Args, { measure }: Args): Args {
  const { among: _, words: __, ...others } = before
  return measure === undefined ? before : others
}

/** Words that waited for their measure are part of its answer from now on. */
function withWaiting(decision: Decision, { word, args }: Invocation, { measure }: Args): Decision {
  const { words: ref } = args
  const waited = ref === undefined || measure === undefined ? undefined : heardIn(word, args, null)
  return waited && ref !== undefined ? { ...decision, waited: { ref, heard: waited } } : decision
}

/** What is said now beside what was said before; the cause of a light that has just turned green goes with it. */
function applying(
  before: Args,
  { args }: Extract<Step, { kind: 'said' }>,
  asked: readonly Prompt[],
  asks: readonly Prompt[],
): Args {
  const idle = asked.filter(({ id }) => !(id in args) && !asks.some((prompt) => prompt.id === id)).map(({ id }) => id)
  return { ...Object.fromEntries(Object.entries(before).filter(([id]) => !idle.includes(id))), ...args }
}

/** Back at the choice of the measure, what was begun belongs to none until one is chosen. */
async function chooseAnew(conversation: Conversation, { call, mode }: Dialogue): Promise<Decision> {
  const { powers, by } = conversation
  const command = commandFor(conversation, oneOf(commandWords, call.word))
  const draft = await command.draftOf?.(powers, call.args, by)
  const { measure: _, ...args } = call.args
  const decision = await proceed(conversation, { ...call, args }, { mode, inDialogue: true })
  if (draft === undefined) return decision
  return {
    ...decision,
    changes: [...decision.changes, { kind: 'draft-dropped', person: by.person.id, request: draft }],
  }
}

/** Whoever begins with a measure’s code answers for that one, whatever was asked. */
function isForAnother(text: string, prompts: readonly Prompt[]): boolean {
  const [first = '', second] = text.split(/\s+/)
  return second !== undefined && codeIn(first, prompts) !== undefined
}

/** A code and nothing else is no text; only where codes are asked for it is an answer. */
const isCodeAlone = (text: string, prompts: readonly Prompt[]): boolean =>
  !/\s/.test(text) && looksLikeCode(text) && codeIn(text, prompts) !== undefined

function codeIn(text: string, prompts: readonly Prompt[]): string | undefined {
  const { codes = [], plan } = prompts.find(({ kind }) => kind === 'measure') ?? {}
  return codeNamed(text, codes, plan)
}

/** Whoever writes the command again, with another thing it can do, means that: “zwischenbericht fassungen …” is no text. */
function beginsAnew(text: string, { word }: Invocation, prompts: readonly Prompt[]): boolean {
  const command = commandAt(text)
  const action = prompts.find(({ id }) => id === 'action')
  if (command?.word !== word || !action) return false
  const [first = ''] = command.rest.split(/\s+/)
  return acceptValue(action, first).ok
}

async function cancel(conversation: Conversation, { word, args }: Invocation): Promise<Decision> {
  const { measure, text: unsaved = '' } = args
  const { words } = conversation.by
  const { cancelled, kept } = words.questions
  const command = commandFor(conversation, oneOf(commandWords, word))
  const call =
    command.goesOn?.(args, conversation.by) ??
    button(words, words.answers.goOn, oneOf(commandWords, word), measure ? { measure } : {})
  const draft = (await command.draftOf?.(conversation.powers, args, conversation.by)) !== undefined
  // What is gone through question by question is shown once more, to be copied.
  const entered = command.walks?.(args) ? await saidSoFar(conversation, command, args) : []
  const text = conversation.by.words.questions.unsaved(unsaved)
  return {
    reply: draft
      ? replyWith([call], `${cancelled} ${kept(call.says)}`)
      : replyWith([], unsaved === '' ? cancelled : `${cancelled} ${text}`, ...entered),
    changes: dialogueEnded(conversation),
    messages: [],
  }
}
