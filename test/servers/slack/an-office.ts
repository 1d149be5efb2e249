import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { vi } from 'vitest'
import { instantAt } from '#domain/instant.ts'
import { planForStaff } from '#test/support/plans.ts'
import { aWorkspace, type Workspace } from '#test/support/slack/a-workspace.ts'
import { planInSlack } from '#test/support/slack/plan-in-slack.ts'
import { temporaryFolder } from '#test/support/stores.ts'
import { type ABot, aBot, importedInto } from './a-bot.ts'

/** A small city in operation: its store, its workspace, and the bot as a process, which can be killed. */
export interface AnOffice extends AsyncDisposable {
  readonly workspace: Workspace
  readonly folder: string
  /** Who is responsible for a measure each, in order of their codes. */
  readonly staff: readonly string[]
  starts(): Promise<void>
  /** Ends it in good order. */
  ends(): Promise<void>
  /**
   * Has something done, by whoever starts the bot or by the people, and kills the bot at its so-many-th prompt from then
   * on, before the workspace has taken it or when that has done everything but answer. `meanwhile` begins in between,
   * and ends once the bot is up again. Where everybody is asked already, it is killed as it stands.
   */
  killedAtPrompt(kill: Kill, doing: () => Promise<void>, meanwhile?: () => Promise<void>): Promise<void>
}

export interface Kill {
  readonly prompt: number
  readonly when: 'before' | 'after'
}

interface Circumstances {
  readonly over?: 'http' | 'socket'
  readonly looks?: boolean
  readonly people?: number
}

/** Stands in every prompt, and nowhere else. */
export const reason = 'Die Verwaltung hat dem Digitalisierungsausschuss zugesagt'

/** As long as a machine is down until it is started again; longer than any request may still be under way. */
const down = 60_000

/** Opens one on the last day of September, when the round of the half-year is planned. */
export async function anOffice({ over = 'socket', looks = true, people = 8 }: Circumstances = {}): Promise<AnOffice> {
  await using stack = new AsyncDisposableStack()
  const { now } = Date
  let ahead = Date.parse(instantAt('2026-09-30', '10:00', 'Europe/Berlin')) - now()
  // Slack's clock goes with the bot's.
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => now() + ahead)
  stack.defer(() => clock.mockRestore())
  const staff = Array.from({ length: people }, (_, at) => `person-${at + 1}`)
  const inhabitants = ['cdo', 'koordination', ...staff].map((name) => ({ name }))
  const workspace = stack.use(await aWorkspace({ over, people: inhabitants }))
  const folder = stack.use(await temporaryFolder()).path
  const file = join(folder, 'city.yaml')
  await writeFile(file, planInSlack(workspace, planForStaff(staff)))
  await importedInto(folder, file, ahead)
  let bot: ABot | undefined
  let left: Promise<void> | undefined
  stack.defer(() => bot?.kills())

  const posts = () =>
    workspace.calls.filter(({ method, body }) => method === 'chat.postMessage' && JSON.stringify(body).includes(reason))
  async function starts(): Promise<void> {
    bot = await aBot({ workspace, folder, ahead, looks })
    await left
  }

  const kept = stack.move()
  return {
    workspace,
    folder,
    staff,
    starts,
    async ends() {
      await bot?.ends()
      bot = undefined
    },
    async killedAtPrompt({ prompt, when }, doing, meanwhile = async () => undefined) {
      const at = posts().length + prompt - 1
      // Before it is done: every prompt counts, however fast, and nothing else that is posted by the way.
      workspace.faults.add('chat.postMessage', { does: 'hangs', when }, { after: prompt - 1, times: 1, saying: reason })
      await doing()
      const isHit = (): boolean => posts().length > at && (when === 'before' || posts()[at]?.answer !== null)
      const areAsked = (): boolean => posts().filter(({ answer }) => answer !== null).length >= people
      await until(() => isHit() || areAsked())
      left = meanwhile()
      await bot?.kills()
      bot = undefined
      workspace.faults.lift()
      await until(() => workspace.underway === 0 && workspace.socket.open === 0)
      ahead += down
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  }
}

/** Waits for what comes over the network; whoever waits in vain is ended by the test's limit. */
export async function until(isThere: () => boolean): Promise<void> {
  while (!isThere()) await setTimeout(5)
}
