import type { Problem } from '#domain/problem.ts'
import { problemSentence } from '#text/problem.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { addressKey, type Address } from '#app/contracts/address.ts'
import type { Command, CommandWord } from '#app/contracts/command.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Log } from '#app/contracts/log.ts'
import type { Message } from '#app/contracts/message.ts'
import type { Reply } from '#app/contracts/reply.ts'
import type { InboxEntry } from '#app/contracts/store/inbox.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { readOnce } from '#app/chat/read-once.ts'
import { codeSaid } from '#app/chat/code-said.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { decide } from '#app/chat/decide.ts'
import { type Patience, withFirstWord } from '#app/chat/first-word.ts'
import { lastAct } from '#app/chat/last-act.ts'
import { cityWide } from '#app/city-wide.ts'
import { ofPlan } from '#app/chat/of-plan.ts'
import { answerStranger } from '#app/chat/stranger.ts'
import { planInWords } from '#app/chat/plan-in-words.ts'
import { pointWords } from '#app/motions/point-words.ts'
import { planMeant } from '#app/chat/plan-meant.ts'
import { saidElsewhere } from '#app/chat/said-elsewhere.ts'
import { saidNoted } from '#app/chat/said-noted.ts'
import { shownAtOnce } from '#app/chat/shown-at-once.ts'
import { whichPlan } from '#app/chat/which-plan.ts'
import { isCalled } from '#app/chat/understand.ts'
import { decideAccountNews, isAccountNews } from '#app/people/account-news.ts'
import { motionsNamed } from '#app/motions/motions-named.ts'
import { withPresentPlans } from '#app/with-present-plans.ts'
import { cityReader, identify } from '#app/people/identify.ts'
import { whyShutOut } from '#app/people/why-shut-out.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply } from '#app/reply.ts'

export interface Dispatching {
  readonly powers: Powers
  readonly commands: ReadonlyMap<CommandWord, Command<Powers>>
  readonly commit: Store['commit']
  readonly log: Log
  /** Without it, nobody is told that an answer takes long. */
  readonly patience?: Patience
}

/**
 * Decides one inbox entry and commits the decision with it; a stale decision is taken anew. The one catch of what
 * goes wrong on the way from words to a commit.
 */
export async function dispatch(dispatching: Dispatching, entry: InboxEntry): Promise<Reply | undefined> {
  const { powers, log } = dispatching
  let by: Actor | undefined
  try {
    by = await identify(powers, entry.incoming.from)
    let decision: Decision | undefined
    for (let attempt = 0; attempt < 3; attempt += 1) {
      decision = await inShort(powers, entry.incoming, await patiently(dispatching, entry.incoming, by))
      if (await settled(dispatching, entry, by, decision)) return decision && handedBack(entry.incoming, decision)
    }
    return await apologise(dispatching, entry, by, decision?.whenStale ?? { kind: 'changed-meanwhile' })
  } catch (error) {
    log.error({ entry: entry.id, error }, 'an incoming message could not be handled')
    return apologise(dispatching, entry, by, { kind: 'accident', reference: String(entry.id) })
  }
}

/** Decides, and says that it goes on to whoever has to wait for it, unless the place takes nothing but the answer. */
function patiently(dispatching: Dispatching, incoming: Incoming, by: Actor | undefined): Promise<Decision | undefined> {
  const { powers, commit, log, patience } = dispatching
  const work = (): Promise<Decision | undefined> => decided(dispatching, incoming, by)
  if (!by || incoming.trigger !== undefined) return work()
  const say = () => {
    const message = replyMessage(powers, incoming, by, reply(by.words.questions.takesLong))
    return commit({ at: powers.now(), actor: null, changes: [], messages: [message] })
  }
  const failed = (error: unknown): void => log.warn({ err: error }, 'a first word could not be said')
  return withFirstWord(patience, { say, failed }, work)
}

async function decided(
  { powers, commands }: Dispatching,
  said: Incoming,
  by: Actor | undefined,
): Promise<Decision | undefined> {
  const named = planInWords(said, powers.city)
  const incoming = named?.incoming ?? said
  if (isAccountNews(incoming)) return decideAccountNews(powers, incoming)
  if (!by) return answerStranger({ powers, commands, isForUs: isForUs(incoming) }, incoming)
  const shutOut = await whyShutOut(powers, incoming, by)
  if (shutOut) return isForUs(incoming) ? answering(reply(problemSentence(shutOut, by.words, by.say))) : undefined
  if (incoming.private && codeSaid(incoming)) return answering(reply(by.words.accounts.linkedAlready(by.person.name)))
  const read = await withPresentPlans({ ...powers, store: readOnce(powers.store) }, motionsNamed(incoming))
  const { city } = read
  const plan = named?.plan ?? (await planMeant(read, incoming, by))
  // Whatever asks for the main plan gets the one that is meant.
  const others = city.plans.filter(({ code }) => code !== plan.code)
  const narrowed = { ...city, main: cityWide(city), plans: [plan, ...others] }
  const place = addressKey(incoming.place)
  const conversation = {
    plan,
    by: { ...by, place, words: pointWords(by.words, plan) },
    place,
    direct: incoming.private,
    form: incoming.trigger !== undefined,
    commands,
  }
  const decision = await meantBy(
    { ...conversation, powers: { ...read, city: narrowed } },
    incoming,
    named !== undefined,
  )
  return decision && ofThePlan(decision, plan.code, city)
}

/** What to do about it, or the question which plan's measure is meant where none is named. */
const meantBy = async (meant: Conversation, incoming: Incoming, isNamed: boolean): Promise<Decision | undefined> =>
  (isNamed ? undefined : await whichPlan(meant, incoming)) ?? decide(meant, incoming)

const ofThePlan = ({ done, ...decision }: Decision, plan: string, city: Powers['city']): Decision => ({
  ...decision,
  reply: ofPlan(decision.reply, plan, city),
  ...(done && { done: ofPlan(done, plan, city) }),
})

async function settled(
  { powers, commit }: Dispatching,
  { id, incoming }: InboxEntry,
  by: Actor | undefined,
  decision: Decision | undefined,
): Promise<boolean> {
  const posted = decision && !(await isShown(powers, incoming, decision)) ? postedOf(incoming, decision) : undefined
  const said = posted ? await saidOf(powers, incoming, by, posted) : { messages: [], changes: [] }
  const at = powers.now()
  const noted = decision && by ? lastAct(decision, by.person.id, at) : []
  const words = await saidNoted(powers, incoming, by, decision)
  const result = await commit({
    at,
    actor: by?.person.id ?? null,
    changes: [...(decision?.changes ?? []), ...noted, ...words, ...said.changes],
    messages: [...said.messages, ...(decision?.messages ?? [])],
    inbox: id,
  })
  return result === 'done'
}

/** The reply, and where that is not read where it was asked for, a word about it there, as long as somebody waits for it. */
async function saidOf(
  powers: Powers,
  incoming: Incoming,
  by: Actor | undefined,
  posted: Reply,
): Promise<Pick<Decision, 'messages' | 'changes'>> {
  const message = replyMessage(powers, incoming, by, posted)
  const there = by && (await saidElsewhere(powers, incoming, by, posted))
  if (!there) return { messages: [message], changes: [] }
  const { reply: word, changes, expires } = there
  return { messages: [message, { ...replyMessage(powers, incoming, by, word), expires }], changes }
}

/** Whether the very prompt whose button was pressed, or that opened the form, will say what the reply says. */
async function isShown({ store }: Powers, incoming: Incoming, { saidBy = [] }: Decision): Promise<boolean> {
  const isPress = incoming.trigger !== undefined && incoming.trigger.takes !== 'everything'
  return isPress && standsThere({ store }, incoming, saidBy)
}

/** Whoever wrote an answer under its prompt reads there what was stored, and here that it was. */
async function inShort(powers: Powers, incoming: Incoming, decision: Decision | undefined) {
  if ((incoming.kind !== 'said' && incoming.kind !== 'corrected') || !decision?.inShort) return decision
  const isThere = await standsThere(powers, incoming, decision.saidBy ?? [])
  return isThere ? { ...decision, reply: decision.inShort } : decision
}

async function standsThere({ store }: Pick<Powers, 'store'>, incoming: Incoming, saidBy: readonly string[]) {
  if (saidBy.length === 0) return false
  // What only one person reads goes to their account.
  const at = incoming.private ? incoming.from : incoming.place
  return (await store.outbox.shownAt(at, saidBy)).size === saidBy.length
}

/** To where somebody looks goes what is shown there, for nobody shows again what is posted. */
const handedBack = (incoming: Incoming, decision: Decision): Reply | undefined =>
  incoming.trigger?.takes === 'looks' && !shownAtOnce(incoming, decision) ? undefined : decision.reply

/** Of what a form asks for only what was done before goes out. */
function postedOf(incoming: Incoming, decision: Decision): Reply | undefined {
  const { reply: said, done } = decision
  const posted = shownAtOnce(incoming, decision) ? said.form && done : said
  return posted && (posted.body.length > 0 || (posted.files ?? []).length > 0) ? posted : undefined
}

/** A reply goes where it was asked for; a private one never into a room that others read. */
function replyMessage(powers: Powers, incoming: Incoming, by: Actor | undefined, content: Reply): Message {
  const place = content.private ? ownPlace(incoming) : incoming.place
  const elsewhere = content.private && !incoming.private && by
  return {
    id: powers.newId(),
    kind: 'reply',
    ...(elsewhere ? { to: { person: by.person.id }, over: incoming.from } : { to: { place } }),
    about: [],
    content,
    ...inReplyTo(incoming, content),
    lane: 'interactive',
    notBefore: null,
    expires: null,
  }
}

/** Where others read, too, it must be seen whom it answers. */
const inReplyTo = (incoming: Incoming, content: Reply): Pick<Message, 'inReplyTo'> =>
  incoming.private || content.private || !('ref' in incoming)
    ? {}
    : { inReplyTo: { ref: incoming.ref, from: incoming.from } }

/** The place that only somebody nobody knows reads: where there are buttons and forms, it bears their account's name. */
const ownPlace = ({ private: isPrivate, trigger, from, place }: Incoming): Address =>
  isPrivate || trigger === undefined ? place : from

async function apologise(
  dispatching: Dispatching,
  entry: InboxEntry,
  by: Actor | undefined,
  problem: Problem,
): Promise<Reply> {
  const { words, say } = by ?? cityReader(dispatching.powers.city)
  const sentence = problemSentence(problem, words, say)
  const said = { ...reply(sentence), ...keptOpen(entry.incoming, sentence) }
  await settled(dispatching, entry, by, answering(said))
  return said
}

/** A form that was sent stays open with all that stands in it: the sentence goes to its last field. */
function keptOpen(incoming: Incoming, sentence: string): Pick<Reply, 'problems'> {
  const { upon, said: _, ...args } = incoming.kind === 'invoked' ? incoming.call.args : {}
  const field = Object.keys(args).at(-1)
  return upon === undefined || field === undefined ? {} : { problems: { [field]: sentence } }
}

/** Whether somebody we do not listen to spoke to us, and not merely in a room we are in, too. */
const isForUs = (incoming: Incoming): boolean =>
  incoming.kind === 'invoked' ||
  incoming.kind === 'home' ||
  (incoming.kind === 'said' && (incoming.private || isCalled(incoming.text.trim())))
