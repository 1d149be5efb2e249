import { oneOf } from '#domain/one-of.ts'
import { paragraph } from '#report/build.ts'
import { type CommandWord, commandWords } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Dialogue } from '#app/contracts/dialogue.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import type { SentFile } from '#app/contracts/sent-file.ts'
import { commandAt } from '#app/chat/command-named.ts'
import { type Conversation, commandFor } from '#app/chat/conversation.ts'
import { fileArgument } from '#app/chat/file-argument.ts'
import { lightAt } from '#app/chat/light-at.ts'
import { dialogueEnded } from '#app/chat/dialogue-ended.ts'
import { proceed } from '#app/chat/proceed.ts'
import { readCommand } from '#app/chat/read-command.ts'
import { looksLikeCode } from '#app/chat/looks-like-code.ts'
import { isCalled, understand, withoutCall } from '#app/chat/understand.ts'
import { answering, reply } from '#app/reply.ts'

interface Sent {
  readonly platform: string
  readonly text: string
  readonly files: readonly SentFile[]
}

type Decide = (conversation: Conversation) => Promise<Decision | undefined>

/**
 * What to do about words with files: the first file that is asked for, or that a command takes for its own, is handed
 * to it; of all others is said that they have not been read.
 */
export async function decideWithFiles(conversation: Conversation, sent: Sent, decideText: Decide) {
  if (sent.files.every(({ wordless }) => wordless !== undefined))
    return noting(conversation, await decideText(conversation), sent.files)
  const dialogue = await dialogueOf(conversation)
  const decision = await decided(conversation, sent, decideText)
  // Whatever becomes of a new file, a yes that was asked for before it came must not be taken for a yes to it.
  return decision && isAskedForYes(dialogue)
    ? { ...decision, changes: [...dialogueEnded(conversation), ...decision.changes] }
    : decision
}

const isAskedForYes = (dialogue: Dialogue | undefined): boolean => dialogue?.asking === 'sure'

async function decided(conversation: Conversation, sent: Sent, decideText: Decide) {
  const { files, text } = sent
  const [first, ...others] = files
  if (first === undefined || (await wantsFile(conversation, text))) {
    const file = first && argumentOf(sent, first)
    return noting(conversation, await handedOver({ ...conversation, ...(file && { file }) }, text, decideText), others)
  }
  for (const file of (await isAlone(conversation, text)) ? files : []) {
    const call = await takenBy(conversation, file)
    if (!call) continue
    const decision = await proceed({ ...conversation, file: argumentOf(sent, file) }, call, { mode: 'needed' })
    return noting(
      conversation,
      decision,
      files.filter((each) => each !== file),
    )
  }
  return noting(conversation, await decideText(conversation), files)
}

const argumentOf = ({ platform }: Sent, { name, mediaType, ref, size }: SentFile): string =>
  fileArgument.of({ platform, name, mediaType, ref, ...(size !== undefined && { size }) })

/** Whether the question that is open, or the command in the text, asks for a file. */
async function wantsFile(conversation: Conversation, text: string): Promise<boolean> {
  const { direct, by, powers } = conversation
  const meaning = understand(text, direct, by)
  if (meaning.kind === 'command' && text !== '') {
    const { args } = await readCommand(conversation, meaning.word, meaning.rest)
    return asksForFile(await commandFor(conversation, meaning.word).questions(powers, args, by))
  }
  const dialogue = await dialogueOf(conversation)
  return dialogue !== undefined && !isCalled(text) && (await awaitsFile(conversation, dialogue))
}

const asksForFile = (prompts: readonly Prompt[]): boolean => prompts.some(({ kind }) => kind === 'file')

const dialogueOf = ({ powers, by, place }: Conversation): Promise<Dialogue | undefined> =>
  powers.store.conversations.dialogue(by.person.id, place)

async function awaitsFile(conversation: Conversation, { call, asking }: Dialogue): Promise<boolean> {
  const { powers, by } = conversation
  const prompts = await commandFor(conversation, oneOf(commandWords, call.word)).questions(powers, call.args, by)
  return asksForFile(prompts.filter(({ id }) => id === asking))
}

/** A command begins with the file; where one was asked for, the words beside it are no answer. */
async function handedOver(conversation: Conversation, text: string, decideText: Decide) {
  const dialogue = commandAt(withoutCall(text)) ? undefined : await dialogueOf(conversation)
  return dialogue
    ? proceed(conversation, dialogue.call, { mode: dialogue.mode, inDialogue: true })
    : decideText(conversation)
}

/** Whether the words, if any, only go with the file: “hier meine Änderungen”, and no answer about a measure. */
async function isAlone(conversation: Conversation, text: string): Promise<boolean> {
  const { direct, by } = conversation
  const line = withoutCall(text)
  if (line === '') return direct || isCalled(text)
  const dialogue = await dialogueOf(conversation)
  if (!isCalled(text) && dialogue !== undefined && !isAskedForYes(dialogue)) return false
  const [first = ''] = line.split(/\s+/)
  const { kind } = understand(text, direct, by)
  return (kind === 'sentence' || kind === 'courtesy') && !looksLikeCode(first) && lightAt(line) === undefined
}

/** The command that takes a file for its own. */
async function takenBy(conversation: Conversation, file: Pick<SentFile, 'name'>) {
  const { commands, powers, by } = conversation
  for (const [word, command] of commands) {
    const args = await command.takes?.(powers, file, by)
    if (args) return { word: word satisfies CommandWord, args }
  }
  return undefined
}

/** The decision, and under it what has not been read; to whom nothing is said otherwise, only in private. */
async function noting(
  conversation: Conversation,
  decision: Decision | undefined,
  unread: readonly SentFile[],
): Promise<Decision | undefined> {
  if (unread.length === 0 || (decision === undefined && !conversation.direct)) return decision
  const said = await unreadSentences(conversation, unread)
  if (decision === undefined) return answering(reply(said))
  return { ...decision, reply: { ...decision.reply, body: [...decision.reply.body, paragraph(said)] } }
}

async function unreadSentences(conversation: Conversation, unread: readonly SentFile[]): Promise<string> {
  const { files } = conversation.by.words
  const kinds = new Set(unread.flatMap(({ wordless }) => wordless ?? []))
  const others = unread.filter(({ wordless }) => wordless === undefined)
  const told = [...kinds].map((kind) => files.wordless[kind])
  if (others.length > 0) told.push(files.notTaken(others.map(({ name }) => name)), await cureFor(conversation, others))
  return told.join(' ')
}

/** Who may not read in an edited draft is not told how. */
async function cureFor(conversation: Conversation, unread: readonly SentFile[]): Promise<string> {
  const { files } = conversation.by.words
  if (unread.some(({ name }) => /\.ical?$|\.ics$/i.test(name))) return files.calendar
  const isDraft = unread.some(({ name }) => /\.docx$/i.test(name))
  if (await takenBy(conversation, { name: 'entwurf.docx' })) return files.whatToDo
  return isDraft ? files.forOthers : files.asText
}
