import { openKnownStore } from '#house/open-known-store.ts'
import { Refusal } from '#house/refusal.ts'
import type { OperatorCommand } from '#operator/operator-command.ts'

/** Checks the answers' chains and, on demand, sets the requests anew from them. */
export const doctor: OperatorCommand = {
  options: { rebuild: { type: 'boolean' } },
  usage: ({ operator }) => operator.usage.doctor,
  async run(settings) {
    const { operator } = settings.words
    await using store = await openKnownStore(settings)
    const broken = await store.answers.broken()
    if (broken.length > 0) throw new Refusal(operator.broken(broken.length))
    const { queued, sending, unknown, dead } = await store.outbox.counts()
    const messages = operator.deliveries(dead, queued + sending + unknown)
    const rebuilt = settings.options['rebuild'] === true ? `${operator.rebuilt(await store.answers.rebuild())}\n` : ''
    process.stdout.write(`${rebuilt}${operator.healthy(messages)}\n`)
  },
}
