import type { Store } from '#app/contracts/store/store.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { cureOf } from '#app/delivery/cure.ts'
import { openKnownStore } from '#house/open-known-store.ts'
import { loadAdapters } from '#house/plug-ins-in-use.ts'
import { Refusal } from '#house/refusal.ts'
import { checkPlatforms } from '#operator/check-platforms.ts'
import { namedRequests } from '#operator/named-requests.ts'
import type { OperatorCommand } from '#operator/operator-command.ts'

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
    for (const platform of await checkPlatforms(store, settings)) say(operator.letsIn(platform))
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

const say = (line: string): void => void process.stdout.write(`${line}\n`)
