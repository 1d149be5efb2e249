import { beforeAll, describe, expect, it } from 'vitest'
import { aSlackTrial } from '#test/support/slack/a-slack-trial.ts'
import { bot } from '#test/support/slack/emulated.ts'
import { peopleOfSample } from '#test/support/slack/plan-in-slack.ts'
import { readAs } from '#test/support/slack/shown.ts'
import {
  alwaysDiffering,
  differingIn,
  formats,
  lostOf,
  outcomeOf,
  outcomeOnConsole,
  saidIn,
} from '#test/servers/half-year-outcome.ts'
import { halfYear } from '#test/servers/half-year-script.ts'

let onConsole: Awaited<ReturnType<typeof outcomeOnConsole>>

beforeAll(async () => {
  onConsole = await outcomeOnConsole()
})

describe.each(['http', 'socket'] as const)('The sample’s half-year over %s', (over) => {
  it('comes to the same as on the console', async () => {
    await using trial = await aSlackTrial({ over, formats })
    for (const step of halfYear()) {
      if ('at' in step) await trial.at(step.at)
      else if (step.says.startsWith('/')) await trial.as(step.by).types(step.says)
      else await trial.as(step.by).writes(step.says)
    }
    const outcome = await outcomeOf(trial.store)
    expect(outcome.answers).toEqual(onConsole.answers)
    expect(outcome.facts).toEqual(onConsole.facts)
    expect([...outcome.files.keys()]).toEqual([...onConsole.files.keys()])
    expect(differingIn(outcome, onConsole)).toEqual(alwaysDiffering)
    const { workspace } = trial
    const posts = [...peopleOfSample().map(({ name }) => name), '#digitalausschuss'].flatMap((name) =>
      (name.startsWith('#') ? workspace.in(name) : workspace.as(name).messages)
        .filter(({ by }) => by === bot.user)
        // A prompt that is answered becomes the receipt in its place.
        .map((shown) => [name, [...shown.was, readAs(shown)].join(' ')] as const),
    )
    // The heads of the overview's table: where it is drawn, its figures are said in words.
    expect(lostOf(onConsole.said, saidIn(posts))).toEqual(['cdo: Handlungsfeld da sonst'])
    expect(workspace.record.live).toEqual([])
  })
})
