import { fold } from '#domain/fold.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { oneOf } from '#domain/one-of.ts'
import { catalogue } from '#text/catalogue.ts'
import { commandWords } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Dialogue } from '#app/contracts/dialogue.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { acceptValue } from '#app/chat/accept-value.ts'
import { button } from '#app/chat/button.ts'
import { type Conversation, commandFor } from '#app/chat/conversation.ts'
import { dialogueEnded, proceed } from '#app/chat/proceed.ts'
import { replyWith } from '#app/reply.ts'

type Control = 'skip' | 'keep' | 'cancel'

/** Takes a text as the answer to the question asked last: a value, or the word that skips, takes over or stops. */
export async function continueDialogue(
  conversation: Conversation,
  { call, asking, mode }: Dialogue,
  text: string,
): Promise<Decision> {
  if (means(text, 'cancel')) return cancel(conversation, call.word, call.args['measure'])
  const command = commandFor(conversation, oneOf(commandWords, call.word))
  const prompts = await command.questions(conversation.powers, call.args, conversation.by)
  const prompt = prompts.find(({ id }) => id === asking)
  if (!prompt) return proceed(conversation, call, { mode, inDialogue: true })
  const value = said(prompt, text)
  return value.ok
    ? proceed(conversation, { ...call, args: { ...call.args, [asking]: value.value } }, { mode, inDialogue: true })
    : proceed(conversation, call, { mode, wrong: { id: asking, problem: value.problem }, inDialogue: true })
}

function said(prompt: Prompt, text: string): Outcome<string> {
  if (prompt.before && means(text, 'keep')) return accepted(prompt.before.value)
  if (!means(text, 'skip')) return acceptValue(prompt, text)
  return prompt.required ? refused({ kind: 'empty-text', question: prompt.id }) : accepted('')
}

function cancel(conversation: Conversation, word: string, measure: string | undefined): Decision {
  const { words } = conversation.by
  const call = button(words, words.answers.goOn, oneOf(commandWords, word), measure ? { measure } : {})
  const { cancelled, kept } = words.questions
  return {
    reply: word === 'report' ? replyWith([call], `${cancelled} ${kept(call.says)}`) : replyWith([], cancelled),
    changes: dialogueEnded(conversation),
    messages: [],
  }
}

/** Control words work in both languages, whatever the person reads. */
function means(text: string, control: Control): boolean {
  const typed = fold(text).replace(/[.!]$/, '')
  return (['de', 'en'] as const).some((language) => {
    const { word, also } = catalogue(language).questions[control]
    return [word, ...also].some((each) => fold(each) === typed)
  })
}
