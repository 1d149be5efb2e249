import { randomUUID } from 'node:crypto'
import type { Incoming } from '#app/contracts/incoming.ts'
import type { Reply } from '#app/contracts/reply.ts'
import { typedSoFar } from '#adapters/slack/forms/typed-so-far.ts'
import { errorCode } from '#adapters/slack/web/error-code.ts'
import { type Acknowledge, answerCommand } from './answer-command.ts'
import { answerPress } from './answer-press.ts'
import { clicks } from './clicks.ts'
import { type Delivered, delivered } from './delivered.ts'
import type { Desk } from './desk.ts'
import { inTime } from './in-time.ts'
import { notTaken } from './not-taken.ts'
import { homes } from './publish-home.ts'
import { submissions } from './submissions.ts'
import { createUnderway } from './underway.ts'

/** What was taken in: its reply is awaited. */
type Taken = { readonly reply: Promise<Reply | undefined> }

export interface Receiving {
  /**
   * Takes in what Slack delivered. Resolves when it is stored and acknowledged, while the work goes on. What could not
   * be stored is logged; it rejects, unacknowledged, so that Slack delivers it again. Where Slack does not, whoever did
   * it is asked to try again.
   */
  receive(payload: unknown, ack: Acknowledge): Promise<void>
  /** Resolves when nothing that was taken in is being answered any more. */
  idle(): Promise<void>
}

/** Takes in what one workspace delivers: stored first, then acknowledged, then answered. */
export function createReceiving(desk: Desk): Receiving {
  const { add: later, idle } = createUnderway(desk.log)
  const take = taking(desk)
  const submit = submissions(desk, { take, later })
  const publish = homes(desk)
  const once = clicks()
  const seen = typedSoFar()

  /** What follows the acknowledgement. */
  async function answered(from: Delivered, incoming: Incoming, { reply }: Taken): Promise<void> {
    if (incoming.kind === 'home') return publish(incoming.from.id, reply)
    await answerPress(desk, from, incoming, await reply)
    if (from.view?.type === 'home') await publish(incoming.from.id, (await take(homeOf(incoming))).reply)
  }

  async function press(from: Delivered, incoming: Incoming, ack: Acknowledge): Promise<void> {
    const storing = () => take(incoming)
    const taken = await (incoming.kind === 'invoked' ? once(incoming.from.id, from.press, storing) : storing())
    if (taken === 'double') return ack()
    const acked = ack()
    // Both are waited for from now on: an accident while Slack is being answered would end the program.
    const reply = Promise.all([taken.reply, acked]).then(([said]) => said)
    later(answered(from, incoming, { reply }))
    await acked
  }

  async function heard(from: Delivered, incoming: Incoming, ack: Acknowledge): Promise<void> {
    if (from.kind === 'submission' && from.view) return ack(await submit(incoming, from.view))
    if (from.kind === 'options') return ack(await sought(desk, take, incoming))
    if (from.kind !== 'command') return press(from, incoming, ack)
    const since = performance.now()
    const { reply } = await take(incoming)
    // Slack's three seconds have been running since it was delivered.
    const command = desk.patience.command - (performance.now() - since)
    later(answerCommand({ ...desk, patience: { ...desk.patience, command } }, from, incoming, reply, ack))
  }

  async function understood(from: Delivered, payload: unknown, ack: Acknowledge): Promise<void> {
    const incoming = desk.inbound(seen(payload))
    return incoming ? heard(from, incoming, ack) : ack(from.kind === 'options' ? { options: [] } : undefined)
  }

  async function receive(payload: unknown, acknowledge: Acknowledge): Promise<void> {
    const from = delivered(payload)
    const ack = quietly(acknowledge, desk)
    if (!desk.teams.includes(from.team ?? '')) return ack()
    const { type = '', user } = from.event ?? {}
    if (withdrawn.has(type)) desk.log.error({ event: type }, 'Slack has shut the app out')
    const work = ofAccounts.has(type) ? desk.changed(user).then(() => ack()) : understood(from, payload, ack)
    await work.catch((error: unknown) => notTaken(desk, error, from, ack))
  }

  return { receive, idle }
}

/** Stores what happened, marked where it comes from a guest. */
const taking =
  ({ accept, guestOf }: Pick<Desk, 'accept' | 'guestOf'>) =>
  async (incoming: Incoming): Promise<Taken> => {
    const standing = await guestOf(incoming.from)
    if (standing === 'unknown') throw new Error('Nobody can tell at present whether this is a guest.')
    const [taken] = await accept([standing === 'guest' ? { ...incoming, guest: true } : incoming])
    return taken ?? { reply: Promise.resolve(undefined) }
  }

/** What becomes of accounts is for those who know who is who. */
const ofAccounts: ReadonlySet<string> = new Set(['user_change', 'team_join'])
/** Nothing gets through any more until somebody installs the app again. */
const withdrawn: ReadonlySet<string> = new Set(['tokens_revoked', 'app_uninstalled'])

/** A search while somebody types: nothing found is better than an error. */
async function sought({ showing, patience, log }: Desk, take: ReturnType<typeof taking>, incoming: Incoming) {
  try {
    // Whoever types the same again looks again.
    const taken = take({ ...incoming, key: `${incoming.key} ${randomUUID()}` })
    const found = await inTime(
      taken.then(({ reply }) => reply),
      patience.submission,
    )
    return { options: found === 'late' || !found ? [] : showing.choices(found) }
  } catch (error) {
    log.error({ error }, 'choices could not be looked up')
    return { options: [] }
  }
}

/** Their page anew, after something was pressed on it. */
const homeOf = ({ key, from, trigger }: Incoming): Incoming => ({
  kind: 'home',
  key: `${key} home`,
  from,
  place: from,
  private: true,
  trigger: { id: trigger?.id ?? key, takes: 'everything' },
})

/** An acknowledgement that does not get through is no reason to leave undone what is stored. */
const quietly =
  (ack: Acknowledge, { log }: Pick<Desk, 'log'>): Acknowledge =>
  async (answer) => {
    try {
      await ack(answer)
    } catch (error) {
      log.warn({ code: errorCode(error) }, 'Slack did not wait for an acknowledgement')
    }
  }
