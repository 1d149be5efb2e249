import type { Args } from '#app/contracts/args.ts'
import { type Command, commandWords } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Invocation } from '#app/contracts/invocation.ts'
import { besideQuestion } from '#app/chat/beside-question.ts'
import { checkedArgs } from '#app/chat/checked-args.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { dialogueEnded } from '#app/chat/dialogue-ended.ts'
import { heard } from '#app/chat/heard.ts'
import { inFields } from '#app/chat/in-fields.ts'
import { modeOf } from '#app/chat/mode-of.ts'
import { proceed } from '#app/chat/proceed.ts'
import { refusal } from '#app/chat/refusal.ts'
import { staleCall } from '#app/chat/stale-call.ts'
import type { Powers } from '#app/powers.ts'

/**
 * What a button or a form asks for. Its values come from outside, like typed words: each is taken as its question takes
 * it, and one that will not do becomes the question again. What no question asks for goes along unread.
 */
export async function invoked(conversation: Conversation, call: Invocation): Promise<Decision> {
  const { powers, by, commands } = conversation
  const known = commandWords.find((each) => each === call.word)
  const command = known && commands.get(known)
  if (!known || !command) return unknownCommand(conversation, call.word)
  const stale = await staleCall(conversation, call)
  if (stale) return refusal(conversation, stale)
  const { upon, said, asked: _, ...args } = call.args
  const { args: taken, problems } = await checkedArgs(args, {
    questions: (so) => command.questions(powers, so, by),
    form: upon !== undefined,
    interview: keepsPassedOver(command, args),
  })
  const [wrong] = Object.entries(problems).map(([id, problem]) => ({ id, problem }))
  const decision = await proceed(
    conversation,
    { word: known, args: taken },
    {
      mode: wrong ? 'needed' : upon === undefined ? pressedMode(command, args) : modeOf(command, args),
      problems,
      ...(wrong ? { wrong } : {}),
      ...(upon === undefined ? {} : { sent: { entered: inFields(args, said), upon } }),
    },
  )
  // Whoever does something by a button has left the question that was open.
  if (decision.changes.length === 0) return decision
  const done = heard(decision, known, args)
  const dialogue = await powers.store.conversations.dialogue(by.person.id, conversation.place)
  // The answer to the question itself may come by a button.
  return dialogue && dialogue.call.word !== known
    ? besideQuestion(conversation, dialogue, done)
    : { ...done, changes: [...dialogueEnded(conversation), ...decision.changes] }
}

/** Whoever is led through all questions is not asked again what they have left empty. */
const keepsPassedOver = ({ interview, walks }: Command<Powers>, args: Args): boolean =>
  interview !== undefined || walks?.(args) === true

/** A button may stand for a choice that words have made already. */
const pressedMode = (command: Command<Powers>, args: Args): 'all' | 'needed' =>
  command.pressed && Object.keys(args).every((id) => command.pressed?.includes(id)) ? 'all' : modeOf(command, args)

/** A button of an older version may ask for what there is no more. */
function unknownCommand(conversation: Conversation, word: string): Decision {
  const { example } = conversation.by.words.commands.tasks
  return refusal(conversation, { kind: 'unknown-command', word, nearest: null, example })
}
