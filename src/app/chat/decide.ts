import type { Decision } from '#app/contracts/decision.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { CommandWord } from '#app/contracts/command.ts'
import type { Dialogue } from '#app/contracts/dialogue.ts'
import type { Invocation } from '#app/contracts/invocation.ts'
import { everyMeasure } from '#app/contracts/prompt.ts'
import type { SentFile } from '#app/contracts/sent-file.ts'
import { saysTooLittle } from '#app/answers/says-too-little.ts'
import { callRepliedTo } from '#app/boards/call-replied-to.ts'
import { aside } from '#app/chat/aside.ts'
import { answerMeant } from '#app/chat/answer-meant.ts'
import { answerToOffer } from '#app/chat/answer-to-offer.ts'
import { beginsSentences } from '#app/chat/begins-sentences.ts'
import { besideQuestion } from '#app/chat/beside-question.ts'
import { begin } from '#app/chat/begin.ts'
import { codeAstray } from '#app/chat/code-astray.ts'
import { codeAlone } from '#app/chat/code-alone.ts'
import { codeNamed } from '#app/chat/code-named.ts'
import { codesAt } from '#app/chat/code-list.ts'
import { commandAt } from '#app/chat/command-named.ts'
import { decideWithFiles } from '#app/chat/decide-with-files.ts'
import { continueDialogue } from '#app/chat/continue-dialogue.ts'
import { means } from '#app/chat/control-word.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { formChanged } from '#app/chat/form-changed.ts'
import { formLeft } from '#app/chat/form-left.ts'
import { home } from '#app/chat/home.ts'
import { invoked } from '#app/chat/invoked.ts'
import { nothingAwaited } from '#app/chat/nothing-awaited.ts'
import { oneOpen } from '#app/chat/one-open.ts'
import { options } from '#app/chat/options.ts'
import { normalise } from '#app/chat/normalise.ts'
import { paperMeant } from '#app/chat/paper-meant.ts'
import { proceed } from '#app/chat/proceed.ts'
import { repliedTo } from '#app/chat/replied-to.ts'
import { replyToOne } from '#app/chat/reply-to-one.ts'
import { returnCourtesy } from '#app/chat/return-courtesy.ts'
import { refusal } from '#app/chat/refusal.ts'
import { looksLikeCode } from '#app/chat/looks-like-code.ts'
import { isCalled, type Meaning, understand } from '#app/chat/understand.ts'
import { codeToBoard, sentenceToBoard } from '#app/chat/to-board.ts'
import { withoutIdleCall } from '#app/chat/without-idle-call.ts'
import { saidToBoard } from '#app/chat/said-to-board.ts'
import { signed } from '#app/chat/signed.ts'
import { sentenceOnDraft, signedInWords } from '#app/chat/signed-in-words.ts'
import { severalMeasures } from '#app/chat/several-measures.ts'
import { correct } from '#app/corrections/correct.ts'
import { deleted } from '#app/corrections/deleted.ts'
import { answering, reply } from '#app/reply.ts'
import { awaited } from '#app/rounds/own-requests.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

/** What to do about something that happened; undefined when it is none of our business. */
export async function decide(conversation: Conversation, incoming: Incoming): Promise<Decision | undefined> {
  switch (incoming.kind) {
    case 'said':
      return decideSaid(
        {
          ...conversation,
          ref: incoming.ref,
          repliesTo: await repliedTo(conversation, incoming),
          boardCall: await callRepliedTo(conversation, incoming),
        },
        incoming.from.platform,
        normalise(incoming.text),
        incoming.files ?? [],
      )
    case 'invoked':
      return invoked(conversation, incoming.call)
    case 'form-changed':
      return formChanged({ ...conversation, form: true }, incoming.call)
    case 'form-left':
      return formLeft(conversation, incoming.call)
    case 'options':
      return options(conversation, incoming)
    case 'home':
      return home(conversation)
    case 'corrected':
      return correct(conversation, incoming)
    case 'withdrew':
      return deleted(conversation, incoming)
    case 'signed':
      return signed(conversation, incoming)
    case 'left':
    case 'returned':
    case 'zone':
      return undefined
  }
}

/** Words, or words with files. */
const decideSaid = (
  conversation: Conversation,
  platform: string,
  text: string,
  files: readonly SentFile[],
): Promise<Decision | undefined> =>
  files.length === 0
    ? decideText(conversation, text)
    : decideWithFiles(conversation, { platform, text, files }, (given) => decideText(given, text))

async function decideText(conversation: Conversation, said: string): Promise<Decision | undefined> {
  const { powers, by, place, direct } = conversation
  if (said === '') return undefined
  const dialogue = await powers.store.conversations.dialogue(by.person.id, place)
  const text = direct ? withoutIdleCall(said, dialogue !== undefined, by) : said
  const going = isCalled(text) || isAboutAnother(conversation, dialogue) ? undefined : dialogue
  const answer = going && (await answerMeant(conversation, going, text))
  const continued = going && answer === undefined ? await continueDialogue(conversation, going, text) : undefined
  if (continued) return continued
  const decision = await outsideDialogue(amongAsked(conversation, going), text, answer)
  return dialogue && decision ? besideQuestion(conversation, dialogue, decision) : decision
}

/** What words are that are no part of a dialogue: about the post they reply to, a whole answer, or something else. */
const outsideDialogue = async (
  conversation: Conversation,
  text: string,
  answer: string | undefined,
): Promise<Decision | undefined> =>
  (await ofOneRepliedTo(conversation, text)) ??
  (answer === undefined ? decideApart(conversation, text) : reported(conversation, answer))

/** What replaces words that wait for their measure is about one of the same. */
const amongAsked = (conversation: Conversation, dialogue: Dialogue | undefined): Conversation => {
  const among = dialogue?.call.args['among']
  return among === undefined || conversation.repliesTo
    ? conversation
    : { ...conversation, repliesTo: among.split(', ') }
}

/** Whoever replies to a post about one measure does not answer a question about another. */
const isAboutAnother = (
  { plan, boardCall, repliesTo: [only, ...others] = [] }: Conversation,
  dialogue: Dialogue | undefined,
): boolean =>
  (only !== undefined && others.length === 0 && dialogue?.call.args['measure'] !== only) ||
  (boardCall !== undefined && dialogue?.call.args['measure'] !== boardCall) ||
  (dialogue?.call.plan ?? plan.code) !== plan.code

const ofOneRepliedTo = async (conversation: Conversation, text: string): Promise<Decision | undefined> => {
  const [only, ...others] = conversation.repliesTo ?? []
  const isOurs = conversation.direct || isCalled(text)
  return only !== undefined && others.length === 0 && isOurs ? replyToOne(conversation, only, text) : undefined
}

/** An answer in one line, unless it is about several measures. */
const reported = async (conversation: Conversation, line: string): Promise<Decision> =>
  (await severalMeasures(conversation, line)) ?? begin(conversation, 'report', line)

/** A word to the one who offers something, about the paper alone, a measure to be looked up, or a text that has nothing to do with a dialogue. */
async function decideApart(conversation: Conversation, text: string): Promise<Decision | undefined> {
  const offer = conversation.direct ? await answerToOffer(conversation, text) : undefined
  if (offer) return proceed(conversation, offer, { mode: 'needed' })
  const paper = await paperMeant(conversation, text)
  if (paper !== undefined) return begin(conversation, paper.word, paper.line)
  const code = await codeAlone(conversation, text)
  return code === undefined
    ? decideAnew(conversation, understand(text, conversation.direct, conversation.by), text)
    : ((await codeToBoard(conversation, code)) ?? begin(conversation, 'status', code))
}

async function decideAnew(conversation: Conversation, meaning: Meaning, text: string): Promise<Decision | undefined> {
  switch (meaning.kind) {
    case 'not-for-us':
      return undefined
    case 'mistake':
      return (await signedInWords(conversation, text)) ?? refusal(conversation, meaning.problem)
    case 'courtesy':
      return returnCourtesy(conversation, meaning.courtesy)
    case 'command':
      if (meaning.word === 'report' && (await severalMeasures(conversation, meaning.rest)))
        return reported(conversation, meaning.rest)
      return begin(conversation, meaning.word, meaning.rest, () => meantAsSentence(conversation, meaning.word, text))
    case 'sentence':
      // With nothing to stop, the word must not be taken for an answer.
      if (means(meaning.text, 'cancel')) return answering(reply(conversation.by.words.questions.cancelled))
      if (means(meaning.text, 'keep')) return begin(conversation, 'same', '')
      if (keepsEvery(meaning.text)) return proceed(conversation, everySame, { mode: 'needed' })
      if (steersNothing(meaning.text)) return nothingAsked(conversation, meaning.text)
      return (
        (await signedInWords(conversation, meaning.text)) ??
        (await sentence(conversation, meaning.text)) ??
        (await sentenceOnDraft(conversation, meaning.text)) ??
        nothingAwaited(conversation, meaning.text)
      )
  }
}

const everySame: Invocation = { word: 'same', args: { measure: everyMeasure } }

/** “Alles unverändert”, “alle wie zuletzt”. */
function keepsEvery(text: string): boolean {
  const [first = '', ...rest] = text.split(/\s+/)
  return means(first, 'every') && means(rest.join(' '), 'keep')
}

/** “Weiter”, “zurück” and “absenden” say something only while a question is open. */
const steersNothing = (text: string): boolean => (['skip', 'back', 'send'] as const).some((word) => means(text, word))

async function nothingAsked(conversation: Conversation, text: string): Promise<Decision> {
  const { words } = conversation.by
  const open = means(text, 'send') ? await oneOpen(conversation) : undefined
  return open ?? answering(reply(words.questions.nothingAsked(words.commands.tasks.names[0] ?? '')))
}

/** “Offen ist noch die Vergabe” begins with a command’s name and is an answer all the same. */
async function meantAsSentence(conversation: Conversation, word: CommandWord, text: string) {
  if (word === 'board') return saidToBoard(conversation, text)
  const [first = ''] = (commandAt(text)?.rest ?? '').split(/\s+/)
  const explicit = isCalled(text) || text.startsWith('/') || !beginsSentences(word) || looksLikeCode(first)
  return explicit || text.split(/\s+/).length < 4 ? undefined : sentence(conversation, text)
}

/** A plain sentence becomes the draft of the answer that is waited for, or of the measure it begins with. */
async function sentence(conversation: Conversation, text: string): Promise<Decision | undefined> {
  const { powers, plan } = conversation
  const book = await readBook(powers, plan.code)
  const several = (await sentenceToBoard(conversation, book, text)) ?? (await severalMeasures(conversation, text))
  if (several) return several
  const codes = book.measures.map(({ code }) => code)
  const listed = codesAt(text, codes, plan.code)
  if (listed !== undefined && means(text.slice(listed.length).trim(), 'keep'))
    return begin(conversation, 'same', listed)
  const [first = ''] = text.split(/\s+/)
  const named = codeNamed(first, codes, plan.code)
  if (named !== undefined) return begin(conversation, 'report', text)
  return unnamed(conversation, book, text)
}

/** A sentence that names no measure where one would be is about the one that is waited for, unless it is about something else. */
async function unnamed(conversation: Conversation, book: RoundBook, text: string): Promise<Decision | undefined> {
  const { plan, by } = conversation
  const [only, ...others] = awaited(book, by.person.id, plan.reminders)
  const meant = others.length === 0 ? only?.measure.code : undefined
  const astray = meant === undefined ? undefined : await codeAstray(conversation, text, meant)
  return astray ?? aside(conversation, text, meant) ?? (only && sentenceAwaited(conversation, text))
}

/** A mistyped command is no text of a statement, and must not leave a question behind. */
const sentenceAwaited = async (conversation: Conversation, text: string): Promise<Decision> =>
  conversation.plan.motion !== undefined && saysTooLittle(text)
    ? refusal(conversation, { kind: 'no-sentence', text })
    : begin(conversation, 'report', text)
