import type { Store } from '#app/contracts/store/store.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { cureOf } from '#app/delivery/cure.ts'
import { openKnownStore } from '#house/open-known-store.ts'
import { loadAdapters } from '#house/plug-ins-in-use.ts'
import { purposeOf } from '#house/purpose-of.ts'
import { Refusal } from '#house/refusal.ts'
import type { Settings } from '#house/settings.ts'
import { checkPlatforms } from '#operator/check-platforms.ts'
import { consoleChannels } from '#operator/console-channels.ts'
import { namedRequests } from '#operator/named-requests.ts'
import type { OperatorCommand } from '#operator/operator-command.ts'
import { reachLine } from '#operator/reach-line.ts'

/** Checks the answers' chains, that the requests fit them, and the way to the platforms; on demand sets the requests anew. */
export const doctor: OperatorCommand = {
  options: { data: 'value', rebuild: 'flag' },
  usage: ({ operator }) => operator.usage.doctor,
  async run(settings) {
    const { operator } = settings.words
    await using store = await openKnownStore(settings)
    const broken = await store.answers.broken()
    if (broken.length > 0) throw new Refusal(operator.broken(await namedRequests(store, broken)))
    if (settings.flags.has('rebuild')) say(operator.rebuilt(await store.answers.rebuild()))
    const astray = await store.answers.astray()
    if (astray > 0) throw new Refusal(operator.astray(astray))
    say(operator.healthy(...(await undelivered(store))))
    for (const line of await blockedLines(store, settings.words)) say(line)
    if ((await purposeOf(store)) === 'operation') for await (const line of platformLines(store, settings)) say(line)
  },
}

async function undelivered({ outbox }: Pick<Store, 'outbox'>): Promise<[dead: number, waiting: number]> {
  const { dead, queued, sending, unknown } = await outbox.counts()
  return [dead, queued + sending + unknown]
}

/** What waits for the operator, and what to do about it: one line for each cure. */
async function blockedLines({ outbox }: Pick<Store, 'outbox'>, words: Catalogue): Promise<readonly string[]> {
  const blocked = await outbox.blocked()
  if (blocked.length === 0) return []
  const adapters = await loadAdapters()
  const cures = Map.groupBy(blocked, (one) => cureOf(one, adapters.get(one.to.platform), words))
  return [...cures].map(([cure, { length }]) => words.blockages.line(length, cure))
}

/** Whether the platforms let the bot in, and whom it reaches there; said as far as it comes before it refuses. */
async function* platformLines(store: Store, settings: Settings): AsyncGenerator<string> {
  const { operator } = settings.words
  const known = [...(await loadAdapters())].filter(([, { variables }]) => variables.length > 0).map(([name]) => name)
  const reach = await reachLine(known, store, settings)
  if (reach !== undefined) yield reach
  yield* await consoleChannels(store, settings.words)
  const fine = await checkPlatforms(store, settings)
  if (fine.length === 0) yield operator.nothingToAsk
  for (const { name, remarks } of fine) yield* [operator.letsIn(name), ...remarks]
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)
