import type { Decision } from '#app/contracts/decision.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import { begin } from '#app/chat/begin.ts'
import { continueDialogue } from '#app/chat/continue-dialogue.ts'
import { means } from '#app/chat/control-word.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { normalise } from '#app/chat/normalise.ts'
import { proceed } from '#app/chat/proceed.ts'
import { refusal } from '#app/chat/refusal.ts'
import { isCalled, understand } from '#app/chat/understand.ts'
import { answering, reply } from '#app/reply.ts'
import { awaited, ownRequests } from '#app/rounds/own-requests.ts'
import { readBook } from '#app/rounds/round-book.ts'

/** What to do about something that happened; undefined when it is none of our business. */
export async function decide(conversation: Conversation, incoming: Incoming): Promise<Decision | undefined> {
  switch (incoming.kind) {
    case 'said':
      return decideText(conversation, normalise(incoming.text))
    case 'invoked':
      return proceed(conversation, incoming.call, { mode: 'needed' })
    case 'corrected':
    case 'form-changed':
    case 'options':
    case 'withdrew':
    case 'home':
    case 'left':
      return undefined
  }
}

async function decideText(conversation: Conversation, text: string): Promise<Decision | undefined> {
  const { powers, by, place, direct } = conversation
  const dialogue = await powers.store.conversations.dialogue(by.person.id, place)
  const continued = dialogue && !isCalled(text) ? await continueDialogue(conversation, dialogue, text) : undefined
  if (continued) return continued
  const meaning = understand(text, direct, by)
  switch (meaning.kind) {
    case 'not-for-us':
      return undefined
    case 'mistake':
      return refusal(conversation, meaning.problem)
    case 'command':
      return begin(conversation, meaning.word, meaning.rest)
    case 'sentence':
      // With nothing to stop, the word must not be taken for an answer.
      if (means(meaning.text, 'cancel')) return answering(reply(by.words.questions.cancelled))
      return sentence(conversation, meaning.text)
  }
}

/** A plain sentence becomes the draft of the answer that is waited for. */
async function sentence(conversation: Conversation, text: string): Promise<Decision> {
  const { powers, plan, by } = conversation
  const book = await readBook(powers, plan.code)
  if (awaited(book, by.person.id, plan.reminders).length > 0) return begin(conversation, 'report', text)
  if (ownRequests(book, by.person.id).length > 0) return refusal(conversation, { kind: 'no-open-request' })
  const word = /^\S+/.exec(text)?.[0] ?? text
  return refusal(conversation, {
    kind: 'unknown-command',
    word,
    nearest: null,
    example: by.words.commands.help.example,
  })
}
