import { boardsOn, seatOf } from '#domain/board.ts'
import type { PlanSettings } from '#domain/city.ts'
import { fold } from '#domain/fold.ts'
import { dayOf } from '#domain/instant.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { addressKey } from '#app/contracts/address.ts'
import type { CommandWord } from '#app/contracts/command.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import { planCalledOn } from '#app/boards/plan-called-on.ts'
import { codeNamed } from '#app/chat/code-named.ts'
import { commandAt } from '#app/chat/command-named.ts'
import { lightAt } from '#app/chat/light-at.ts'
import { planConcerned } from '#app/chat/plan-concerned.ts'
import { withoutCall } from '#app/chat/understand.ts'
import { mainPlan } from '#app/main-plan.ts'
import type { Powers } from '#app/powers.ts'
import type { PlanBook } from '#app/rounds/digesting.ts'
import { awaited, choosable } from '#app/rounds/own-requests.ts'
import { readBook } from '#app/rounds/round-book.ts'

type Reading = Pick<Powers, 'store' | 'city' | 'now'>

/**
 * The plan that something is about: the one it names (`MP:M-01`), else that of what it corrects or replies to, of the
 * question that is open, of the only plan with such a code, of what is awaited of the person, of their role; else the
 * city's first. A command with a code goes before the question that is open.
 */
export async function planMeant(powers: Reading, incoming: Incoming, by: Actor): Promise<PlanSettings> {
  const { plans } = powers.city
  if (plans.length < 2) return mainPlan(powers.city)
  const words = wordsOf(incoming)
  const named = planOf(incoming, words, plans)
  if (named) return named
  const concerned = await planConcerned(powers, incoming)
  if (concerned) return concerned
  const { call } = (await powers.store.conversations.dialogue(by.person.id, addressKey(incoming.place))) ?? {}
  const asked = plans.find(({ code }) => code === call?.plan)
  const answered = incoming.kind === 'said' ? asked : undefined
  if (answered && !namesCommand(incoming)) return answered
  const holding = await plansWith(powers, words)
  const [only, ...others] = holding
  if (only && others.length === 0) return only
  if (answered) return answered
  return ownPlan(powers, holding.length > 0 ? holding : plans, incoming, by)
}

const namesCommand = (incoming: Incoming): boolean =>
  incoming.kind === 'said' && commandAt(withoutCall(incoming.text.trim())) !== undefined

/**
 * The words among which a code would stand: the first two, after the command if there is one, and `Zu 3` as one of them;
 * “zu 3 Vorhaben …” may begin a sentence.
 */
function wordsOf(incoming: Incoming): readonly string[] {
  if ('call' in incoming) return [incoming.call.args['measure'] ?? '']
  if (incoming.kind !== 'said') return []
  const line = withoutCall(incoming.text.trim())
  const command = commandAt(line)
  const said = command?.rest ?? line
  const point = /^(?:(?:zu|to|on)\s+)?(?:punkt\s+|point\s+)?\d{1,3}(?=$|[\s.,;:)])/i.exec(said)?.[0] ?? ''
  const isPoint = /\s/.test(point) && (command !== undefined || /^[.:)]/.test(said.slice(point.length)))
  return [...said.split(/\s+/).slice(0, 2), ...(isPoint ? [point] : [])]
}

function planOf(
  incoming: Incoming,
  words: readonly string[],
  plans: readonly PlanSettings[],
): PlanSettings | undefined {
  const carried = 'call' in incoming ? incoming.call.plan : undefined
  const prefixes = words.flatMap((word) => (word.includes(':') ? fold(word.split(':')[0] ?? '') : []))
  return plans.find(({ code }) => code === carried) ?? plans.find(({ code }) => prefixes.includes(fold(code)))
}

/** The plans in which one of the words is a measure's code. */
async function plansWith({ store, city }: Reading, words: readonly string[]): Promise<readonly PlanSettings[]> {
  const found: PlanSettings[] = []
  for (const plan of city.plans) {
    const codes = (await store.measures.of(plan.code)).map(({ code }) => code)
    if (words.some((word) => word !== '' && codeNamed(word, codes) !== undefined)) found.push(plan)
  }
  return found
}

/**
 * The first in which something is awaited of the person, else the first in which they have a role. An answer that names
 * nothing is about a motion when that was asked last, and when it says no more than a motion asks.
 */
async function ownPlan(
  powers: Reading,
  plans: readonly PlanSettings[],
  incoming: Incoming,
  by: Actor,
): Promise<PlanSettings> {
  const [own, motions] = [plans.filter(({ motion }) => !motion), plans.filter(({ motion }) => motion)]
  const first = await firstWith(powers, own, ({ plan, book }) => choosable(book, by.person.id, plan.reminders))
  const asked = isAnswer(incoming)
    ? await firstWith(powers, motions.toReversed(), ({ plan, book }) => awaited(book, by.person.id, plan.reminders))
    : undefined
  if (asked && !(first && goesBefore(first, asked, incoming, by))) return asked.plan
  const held = own.find(({ code }) => by.roles.some(({ plan }) => plan === code))
  return first?.plan ?? held ?? (await calledOn(powers, by)) ?? own[0] ?? mainPlan(powers.city)
}

/** The plan on which the advisory board that somebody sits on is called. */
async function calledOn({ store, city, now }: Reading, { person }: Actor): Promise<PlanSettings | undefined> {
  const seat = seatOf(person, boardsOn(await store.directories.read(), dayOf(now(), city.zone)))
  return seat && planCalledOn({ store, city }, ({ state, board }) => state === 'open' && board === seat.board.party.id)
}

async function firstWith(
  powers: Reading,
  plans: readonly PlanSettings[],
  requests: (of: PlanBook) => readonly unknown[],
): Promise<PlanBook | undefined> {
  for (const plan of plans) {
    const book = await readBook(powers, plan.code)
    if (requests({ plan, book }).length > 0) return { plan, book }
  }
  return undefined
}

const answeringWords: readonly (CommandWord | undefined)[] = [
  undefined,
  'report',
  'same',
  'not-mine',
  'hand-over',
  'later',
]

/** Whether words may be an answer, or about what they would answer. */
const isAnswer = (incoming: Incoming): boolean =>
  incoming.kind === 'said' && answeringWords.includes(commandAt(withoutCall(incoming.text.trim()))?.word)

/** Whether an answer is about a plan rather than about a motion: it begins with a light, or the plan's question is younger. */
function goesBefore(own: PlanBook, asked: PlanBook, incoming: Incoming, { person }: Actor): boolean {
  if (awaited(own.book, person.id, own.plan.reminders).length === 0) return false
  const line = incoming.kind === 'said' ? withoutCall(incoming.text.trim()) : ''
  const said = commandAt(line)?.rest ?? line
  return lightAt(said) !== undefined || (own.book.round?.opens ?? '') > (asked.book.round?.opens ?? '')
}
