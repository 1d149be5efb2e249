import { blockageWords } from '#app/delivery/blockage-words.ts'
import type { Person } from '#domain/person.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { MessageKind } from '#app/contracts/message.ts'
import type { Blocked, Delivery, OperatorBlock } from '#app/contracts/store/outbox.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { concerned } from '#app/people/concerned.ts'
import { holders } from '#app/people/holders.ts'
import { notice } from '#app/people/notice.ts'
import type { Powers } from '#app/powers.ts'
import { reply } from '#app/reply.ts'
import { readBook } from '#app/rounds/round-book.ts'

/** What the work of the round waits for. */
const urgent: ReadonlySet<MessageKind> = new Set(['prompt', 'reminder', 'release', 'paper'])

interface Telling {
  readonly powers: Powers
  readonly commit: Store['commit']
  /** Whether a platform is connected. */
  isConnected(platform: string): boolean
}

/**
 * Tells the coordination once that messages wait for the operator: as the first of them does that matters, and only those
 * who can be reached in spite of it.
 */
export async function tellOfBlocked(
  { powers, commit, isConnected }: Telling,
  { message, to }: Delivery,
  { why }: OperatorBlock,
  before: readonly Blocked[],
): Promise<void> {
  if (!urgent.has(message.kind) || before.some(({ kind }) => urgent.has(kind))) return
  const plan = mainPlan(powers.city)
  const book = await readBook(powers, plan.code)
  const isReached = async ({ id }: Person): Promise<boolean> =>
    why !== 'access' ||
    (await powers.store.directories.accountsOf(id)).some(
      ({ address: { platform } }) => platform !== to.platform && isConnected(platform),
    )
  const coordinators = holders(book, plan.code, 'coordinator')
  const reached = await Promise.all(coordinators.map(isReached))
  const messages = coordinators
    .filter((_, index) => reached[index])
    .map((person) =>
      notice(powers, person, book.directory, ({ words }) =>
        reply(blockageWords(words.blockages, to.platform).told[why](concerned(book, plan, message), to.id)),
      ),
    )
  if (messages.length > 0) await commit({ at: powers.now(), actor: null, changes: [], messages })
}
