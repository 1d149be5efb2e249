import { oneOf } from '#domain/one-of.ts'
import { paragraph } from '#report/build.ts'
import { commandWords } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Dialogue } from '#app/contracts/dialogue.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { type Conversation, commandFor } from '#app/chat/conversation.ts'
import { dialogueEnded } from '#app/chat/dialogue-ended.ts'
import { questionLabel } from '#app/chat/question-label.ts'

/**
 * What was decided while a question was open, and what becomes of the question: whoever only looks something up, or is
 * refused something, comes back to it; whoever does something else has left it, and is told so where it asked whether
 * they are sure, for nothing of that is kept. What is gone through question by question has too much to lose: it stays,
 * and nothing else is asked meanwhile.
 */
export async function besideQuestion(
  conversation: Conversation,
  dialogue: Dialogue,
  decision: Decision,
): Promise<Decision> {
  const prompt = await promptOf(conversation, dialogue)
  // What needs no answer, or is about what is over meanwhile, is asked no longer once something else is said.
  if (!prompt || (dialogue.mode === 'needed' && !prompt.required))
    return { ...decision, changes: [...dialogueEnded(conversation), ...decision.changes] }
  if (decision.changes.every(({ kind }) => kind === 'seen'))
    return saying(decision, stillAsked(conversation, dialogue, prompt))
  if (hasMuchToLose(conversation, dialogue))
    return saying(unasked(conversation, dialogue, decision), stillAsked(conversation, dialogue, prompt))
  const left = { ...decision, changes: [...dialogueEnded(conversation), ...decision.changes] }
  return saying(left, dropped(conversation, dialogue, prompt, decision))
}

/** Whether something was said already of what is gone through question by question. */
const hasMuchToLose = (conversation: Conversation, { call: { word, args } }: Dialogue): boolean =>
  commandFor(conversation, oneOf(commandWords, word)).walks?.(args) === true &&
  Object.keys(args).some((id) => id !== 'action' && id !== 'plan')

/** What was decided, but for a question that would take the place of the one that is open. */
function unasked({ by }: Conversation, { call }: Dialogue, decision: Decision): Decision {
  const changes = decision.changes.filter(({ kind }) => kind !== 'dialogue-at' && kind !== 'dialogue-ended')
  if (decision.changes.every(({ kind }) => kind !== 'dialogue-at')) return { ...decision, changes }
  const { questions, commands } = by.words
  const { body } = decision.reply
  const question = body.findIndex((block) => block.type === 'paragraph' && block.children[0]?.type === 'strong')
  const first = questions.firstThis(commands[oneOf(commandWords, call.word)].names[0] ?? '', questions.cancel.word)
  return {
    reply: {
      body: [...(question === -1 ? [] : body.slice(0, question)), paragraph(first)],
      private: decision.reply.private,
    },
    changes,
    messages: decision.messages,
  }
}

const stillAsked = ({ by }: Conversation, { call }: Dialogue, prompt: Prompt): string =>
  by.words.questions.stillAsked(questionLabel(call.args, prompt))

function dropped(
  conversation: Conversation,
  dialogue: Dialogue,
  prompt: Prompt,
  { changes }: Decision,
): string | undefined {
  const { call, asking } = dialogue
  const isAskedAnew = changes.some((change) => change.kind === 'dialogue-at' && change.dialogue.call.word === call.word)
  if (asking !== 'sure' || !conversation.direct || isAskedAnew) return undefined
  const { questions, commands } = conversation.by.words
  const { measure = '', answer: _, plan: __, ...others } = call.args
  const name = commands[oneOf(commandWords, call.word)].names[0] ?? ''
  // What more than a measure was said for is not put in one short line.
  const again = measure === '' || Object.keys(others).length > 0 ? '' : `${name} ${measure}`
  return questions.dropped(prompt.label.replace(/(?<=\?)\s.*$/s, ''), again)
}

async function promptOf(conversation: Conversation, { call, asking }: Dialogue): Promise<Prompt | undefined> {
  const command = commandFor(conversation, oneOf(commandWords, call.word))
  const prompts = await command.questions(conversation.powers, call.args, conversation.by)
  return prompts.find(({ id }) => id === asking)
}

/** One more line under the reply, and under what is said in its place. */
function saying(decision: Decision, line: string | undefined): Decision {
  if (line === undefined) return decision
  const { reply, inShort } = decision
  return {
    ...decision,
    reply: { ...reply, body: [...reply.body, paragraph(line)] },
    ...(inShort && { inShort: { ...inShort, body: [...inShort.body, paragraph(line)] } }),
  }
}
