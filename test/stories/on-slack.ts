import { vi } from 'vitest'
import type { ASlackTrial } from '#test/support/slack/a-slack-trial.ts'
import { bot } from '#test/support/slack/emulated.ts'
import { readAs } from '#test/support/slack/shown.ts'
import { room, type Stage } from './stage.ts'
import { type Saying, unread } from './unread.ts'

const patience = 60_000

/** The stage on which people write to the bot in Slack, and call it by its slash command. */
export function onSlack(trial: ASlackTrial): Stage {
  const { workspace } = trial
  const saidIn = async (place: string): Promise<readonly Saying[]> =>
    (place === room ? workspace.in(room) : trial.as(place).messages)
      .filter(({ by }) => by === bot.user)
      .flatMap((shown) =>
        [...shown.was, readAs(shown)].map((text, version) => ({
          key: `${shown.channel} ${shown.ts} ${version}`,
          text,
        })),
      )
  const { skip, reads } = unread(saidIn)
  return {
    store: trial.store,
    at: (time) => trial.at(time),
    async says(person, text) {
      await skip(person)
      await trial.as(person).writes(text)
      await trial.settled()
    },
    async calls(person, command, answer) {
      await skip(person)
      await trial.as(person).types(`/masterplan ${command}`, workspace.id(room))
      return reads(person, answer, patience)
    },
    reads: (place, expected) => reads(place, expected, patience),
    async file(name) {
      const posted = () => workspace.in(room).flatMap(({ files }) => files)
      const found = await vi.waitUntil(() => posted().find((file) => file.name === name), { timeout: patience })
      return found.bytes
    },
  }
}
