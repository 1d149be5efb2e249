import type { CommandWord } from '#app/contracts/command.ts'
import { boardsOn, seatOf } from '#domain/board.ts'
import { heading, paragraph } from '#report/build.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Button } from '#app/contracts/reply.ts'
import { type Conversation, commandFor } from '#app/chat/conversation.ts'
import { quietButton } from '#app/chat/quiet-button.ts'
import { forbidden } from '#app/chat/rights.ts'
import { allowed } from '#app/people/allowed.ts'
import { openOffers } from '#app/people/open-offers.ts'
import { signatureTasks } from '#app/signing/signature-tasks.ts'
import { awaited, ownRequests } from '#app/rounds/own-requests.ts'
import { readBook, type RoundBook } from '#app/rounds/round-book.ts'

/**
 * The bot's own page, for the role of whoever opens it: what is open for them, for those who steer the plan how it
 * stands, for the committee's office the latest paper; as of when it was opened, and with the ways on.
 */
export async function home(conversation: Conversation): Promise<Decision> {
  const { powers, plan, by } = conversation
  const { home: words } = by.words
  const book = await readBook(powers, plan.code)
  const steers = allowed(book, by, 'see-gaps', plan.code)
  const decides = steers || allowed(book, by, 'release-paper', plan.code)
  const stand = decides ? await looked(conversation, 'status') : undefined
  const open = steers ? await looked(conversation, 'open') : undefined
  const paper = allowed(book, by, 'confirm-paper', plan.code) ? await looked(conversation, 'interim-report') : undefined
  // Where there is something else to see, nobody need read that they have no measures.
  const isElse = (stand ?? paper) !== undefined
  const isMember = seatOf(by.person, boardsOn(book.directory, book.today)) !== undefined
  const own = !isElse || (await hasOwn(conversation, book)) ? await looked(conversation, 'tasks') : undefined
  const parts = [own, stand, paper].flatMap((part) => part ?? [])
  const sections: readonly (readonly [string, Decision | undefined])[] = [
    [isMember ? words.ways.board : words.own, own],
    [words.stand, stand],
    [words.ways.open, open],
    [words.paper, paper],
  ]
  const body = sections.flatMap(([title, part]) => (part ? [heading(3, title), ...part.reply.body] : []))
  return {
    reply: {
      body: [...body, paragraph(words.asOf(by.say.instant(powers.now())))],
      private: true,
      buttons: [
        ...parts.flatMap(({ reply }) => reply.buttons ?? []),
        ...(await waysOn(conversation, { tasks: own, status: stand, open }, isMember)),
      ],
    },
    changes: parts.flatMap(({ changes }) => changes),
    messages: [],
  }
}

/** What a command that only looks something up says to this person; nothing where it may not, or has nothing to show. */
async function looked(conversation: Conversation, word: CommandWord, args: Args = {}): Promise<Decision | undefined> {
  const { powers, plan, by } = conversation
  const command = commandFor(conversation, word)
  if (await forbidden(powers, plan, command, args, by)) return undefined
  const outcome = await command.run(powers, args, by)
  return outcome.ok ? outcome.value : undefined
}

const ways = [
  'tasks',
  'board',
  'status',
  'open',
  'gaps',
  'interim-report',
  'help',
] as const satisfies readonly CommandWord[]

async function hasOwn({ powers, plan, by }: Conversation, book: RoundBook): Promise<boolean> {
  const { id } = by.person
  if (ownRequests(book, id).length > 0 || awaited(book, id, plan.reminders).length > 0) return true
  if ((await openOffers(powers, book, by.person)).length > 0) return true
  return (await signatureTasks(powers, by)).body.length > 0
}

/** The ways to what does not stand on the page already. */
async function waysOn(
  conversation: Conversation,
  shown: Partial<Record<CommandWord, Decision | undefined>>,
  isMember: boolean,
): Promise<readonly Button[]> {
  const { powers, plan, by } = conversation
  const buttons: Button[] = []
  for (const word of ways.filter((each) => shown[each] === undefined && (each !== 'board' || isMember))) {
    const problem = await forbidden(powers, plan, commandFor(conversation, word), {}, by)
    if (!problem) buttons.push(quietButton(by.words, by.words.home.ways[word], word))
  }
  return buttons
}
