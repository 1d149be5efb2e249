import { accepted, type Outcome } from '#domain/outcome.ts'
import type { PaperLevel } from '#domain/level.ts'
import type { ReceiptState } from '#domain/paper-receipt.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { HandedOver } from '#app/contracts/store/papers.ts'
import type { Papering } from '#app/papers/papering.ts'
import { readDraft } from '#app/papers/read-draft.ts'
import { receiptsMeant } from '#app/papers/receipts-meant.ts'
import { roundButton } from '#app/papers/round-button.ts'
import { holders } from '#app/people/holders.ts'
import { paperLabel } from '#app/papers/paper-label.ts'
import { paperNotice } from '#app/papers/paper-notice.ts'
import { reply, replyWith } from '#app/reply.ts'

/** The liaison confirms the released version that was handed over. */
export const confirmPaper = (papering: Papering): Promise<Outcome<Decision>> => receivePaper(papering, 'confirmed')

/** The liaison gives it back, with a reason; what comes of it is decided by those who may withdraw it. */
export const returnPaper = (papering: Papering): Promise<Outcome<Decision>> => receivePaper(papering, 'returned')

async function receivePaper(papering: Papering, state: Exclude<ReceiptState, 'awaited'>): Promise<Outcome<Decision>> {
  const { powers, plan, book, by, args } = papering
  const read = await readDraft(papering)
  if (!read.ok) return read
  const { paper, facts } = read.value
  const meant = receiptsMeant(read.value, args, state, by.place)
  if (!meant.ok) return meant
  const reason = state === 'returned' ? (args['reason'] ?? '') : null
  const done = { by: by.person.id, at: powers.now(), state, reason }
  const level = meant.value.some((each) => each.level === 'public') ? 'public' : 'non-public'
  const of: Received = { label: paperLabel(facts), no: meant.value[0]?.no ?? 0, level, reason }
  const told = holders(book, plan.code, 'coordinator', 'cdo', 'releaser').filter(({ id }) => id !== by.person.id)
  const received = (after: HandedOver, was: ReceiptState): Change => {
    return { kind: 'paper-received', paper: paper.id, handedOver: after, was, version: paper.version }
  }
  return accepted({
    // Said in the liaison's channel, it is for all who read there.
    reply: { ...reply(by.words.papers.received[state](of.label, of.no, level)), private: false },
    changes: meant.value.map((before) => received({ ...before, ...done }, before.state)),
    messages: told.map((person) => paperNotice(papering, person, (reader) => toldOf(papering, of, reader))),
    undo: {
      act: 'received',
      about: of.label,
      changes: meant.value.map((before) => received(before, state)),
    },
  })
}

interface Received {
  readonly label: string
  readonly no: number
  readonly level: PaperLevel
  readonly reason: string | null
}

function toldOf(papering: Papering, { label, no, level, reason }: Received, { words }: Actor) {
  if (reason === null) return reply(words.papers.confirmedTold(label, no, level))
  return replyWith([roundButton(papering, words, 'withdraw')], words.papers.returnedTold(label, no, reason, level))
}
