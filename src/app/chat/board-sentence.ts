import { boardsOn, seatOf } from '#domain/board.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Dialogue } from '#app/contracts/dialogue.ts'
import { type CallInWords, callInWords } from '#app/boards/call-in-words.ts'
import { openCalls } from '#app/boards/open-calls.ts'
import { readBoarding } from '#app/boards/read-boarding.ts'
import { longest } from '#app/boards/state-prompts.ts'
import { acceptValue } from '#app/chat/accept-value.ts'
import { aside } from '#app/chat/aside.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { type Progress, proceed } from '#app/chat/proceed.ts'
import { refusal } from '#app/chat/refusal.ts'
import { textPrompt } from '#app/chat/text-prompt.ts'
import { allowed } from '#app/people/allowed.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/**
 * A plain sentence of a member of the advisory board becomes their statement to the call it replies to or begins with, or
 * to the only one that is open; of several they are asked which one. `going` is the question about a statement that was
 * open: what was said before is part of it, unless it was asked whether it is one. Undefined for whoever is on no board.
 */
export async function boardSentence(
  conversation: Conversation,
  book: Pick<RoundBook, 'directory' | 'today' | 'chain'>,
  said: string,
  going?: Dialogue,
): Promise<Decision | undefined> {
  const { powers, plan, by } = conversation
  if (!seatOf(by.person, boardsOn(book.directory, book.today))) return undefined
  const boarding = await readBoarding(powers, {}, by)
  const open = openCalls(boarding)
  if (open.length === 0)
    return allowed(book, by, 'see-plan', plan.code) ? undefined : refusal(conversation, { kind: 'no-board-call' })
  const { args, text } = statementIn(conversation, callInWords(said, open, boarding), going)
  const progress: Progress = { mode: 'needed', inDialogue: going !== undefined }
  const call = { word: 'board', args }
  if (text === '') return proceed(conversation, call, progress)
  const taken = acceptValue(textPrompt('text', by.words.boards.asks.text, longest), text)
  return taken.ok
    ? proceed(conversation, { ...call, args: { ...args, text: taken.value } }, progress)
    : proceed(conversation, call, { ...progress, wrong: { id: 'text', problem: taken.problem } })
}

/** The text of the statement, with what was said of it before, and all else that is known of it. */
function statementIn(conversation: Conversation, words: CallInWords, going: Dialogue | undefined) {
  const { named, text: first } = going?.call.args ?? {}
  const { text } = words
  const before = going && anew.has(going.asking) ? undefined : first
  const args: Args = {
    action: 'state',
    ...aboutWhat(conversation, words, going),
    ...(named !== undefined && { named }),
    plain: before === undefined && isDoubtful(conversation, text) ? 'doubtful' : 'yes',
  }
  return { args, text: before === undefined ? text : `${before}\n\n${text}` }
}

/** The call it is about, as far as that is known, or what it names in vain. */
function aboutWhat({ boardCall }: Conversation, { code, notOpen }: CallInWords, going: Dialogue | undefined): Args {
  if (notOpen !== undefined) return { notOpen }
  const measure = code ?? boardCall ?? going?.call.args['measure']
  return measure === undefined ? {} : { measure }
}

/** What comes instead of yes or no takes the place of the words in question. */
const anew: ReadonlySet<string> = new Set(['sure', 'public'])

/** A question, or about themselves: hardly meant for the council. */
const isDoubtful = (conversation: Conversation, text: string): boolean =>
  text.endsWith('?') || aside(conversation, text, undefined) !== undefined
