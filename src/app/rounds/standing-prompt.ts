import { phaseOf } from '#domain/round.ts'
import { paragraph, strong } from '#report/build.ts'
import type { Block } from '#report/block.ts'
import { ofPlan } from '#app/chat/of-plan.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Button } from '#app/contracts/reply.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { Standing } from '#app/delivery/sender-powers.ts'
import { actorOf } from '#app/people/identify.ts'
import type { Powers } from '#app/powers.ts'
import { replyWith, reply } from '#app/reply.ts'
import { everyButtons } from '#app/answers/request-blocks.ts'
import { howToAnswer } from '#app/rounds/how-to-answer.ts'
import { laterButton } from '#app/rounds/later-button.ts'
import { renewed } from '#app/rounds/renewed.ts'
import { signed } from '#app/rounds/signed.ts'
import { readShown, type ShownRound } from '#app/rounds/shown-round.ts'
import { type Entry, entryOf } from '#app/rounds/standing-entry.ts'

type Needed = Pick<Powers, 'store' | 'city' | 'calendar' | 'now' | 'newId' | 'quietUntil'>

/**
 * A prompt or reminder as it stands: while all of it is open as it was written, with the dates that hold; else every
 * measure with what became of it. Undefined when its reader is gone.
 */
export async function standingPrompt(powers: Needed, message: Message): Promise<Standing | undefined> {
  const rounds = await readShown(powers, message.parts ?? [])
  const id = 'person' in message.to ? message.to.person : null
  const [first] = rounds
  const person = first?.book.directory.people.find((each) => each.id === id)
  if (!first || !person) return undefined
  const reader = actorOf(person, first.book.directory.roles, powers.city)
  const shown = rounds.map((round) => ({
    round,
    entries: round.parts.map((part) => entryOf(powers, round, part, reader)),
  }))
  const above = reply(reader.words.standing.above)
  const isOver = rounds.every(({ round }) => phaseOf(round, powers.now()) === 'closed')
  const entries = shown.flatMap((each) => each.entries)
  if (entries.length > 0 && entries.every(({ isOpen }) => isOpen)) {
    const kind = (message.parts ?? []).every(({ step }) => step === 0) ? 'prompt' : 'reminder'
    const anew = await renewed(powers, { ...message, kind }, new Set(message.about))
    if (anew) return { whole: anew.content, brief: anew.content, above, isOver }
  }
  const buttons = signed(
    shown.flatMap(({ round, entries: own }) => buttonsOf(powers, round, own, reader)),
    message.about,
  )
  const body = (which: 'whole' | 'brief'): readonly Block[] => [
    ...shown.flatMap(({ round, entries: own }) => [
      ...headOf(powers, round, own, reader),
      ...own.flatMap((entry) => entry[which]),
    ]),
    ...howTo(shown, reader),
  ]
  return { whole: replyWith(buttons, ...body('whole')), brief: replyWith(buttons, ...body('brief')), above, isOver }
}

const openIn = (entries: readonly Entry[]): readonly Entry[] => entries.filter(({ isOpen }) => isOpen)

function headOf(
  { now }: Pick<Powers, 'now'>,
  { plan, round }: ShownRound,
  entries: readonly Entry[],
  { words: { standing, motions } }: Actor,
): readonly Block[] {
  const open = openIn(entries).length
  const isClosed = phaseOf(round, now()) === 'closed'
  const closed = plan.motion ? motions.closedHere : standing.closed
  return [
    paragraph(strong(plan.motion ? motions.head(plan.code) : standing.head(plan.name, round.label))),
    paragraph(open > 0 ? standing.open(open) : isClosed ? closed(round.label) : standing.done),
  ]
}

function howTo(
  shown: readonly { readonly round: ShownRound; readonly entries: readonly Entry[] }[],
  reader: Actor,
): readonly Block[] {
  const open = shown.flatMap(({ round: { plan, book }, entries }) =>
    openIn(entries).map(({ request }) => ({ plan, code: book.measure(request?.subject ?? '')?.code ?? '' })),
  )
  return open.length > 0 ? [howToAnswer(open, reader)] : []
}

function buttonsOf(
  { city }: Pick<Powers, 'city'>,
  { plan, book, last }: ShownRound,
  entries: readonly Entry[],
  reader: Actor,
): readonly Button[] {
  const open = openIn(entries)
  const haveLast = open.some(({ request }) => request && last.has(request.subject))
  const asks = open.flatMap(({ request, to }) => (request ? [{ ask: { book, request }, to }] : []))
  const buttons = [
    ...entries.flatMap((entry) => entry.buttons),
    ...everyButtons(open.length, haveLast, reader),
    ...laterButton(asks, reader),
  ]
  return ofPlan(replyWith(buttons), plan.code, city).buttons ?? []
}
