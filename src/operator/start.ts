import console from '#adapters/console/index.ts'
import { mainPlan } from '#app/main-plan.ts'
import { consoleSettings } from '#house/console-settings.ts'
import { openTrial } from '#house/open-trial.ts'
import { stopped, unread } from '#house/stopped.ts'
import { wake } from '#house/wake.ts'
import type { OperatorCommand } from '#operator/operator-command.ts'

// Longer than people wait without wondering whether they were heard.
const patience = 4000

/** Starts the bot: opens its house, connects it, and lets it run until its input ends or it is told to stop. */
export const start: OperatorCommand = {
  options: { plan: 'value', data: 'value' },
  usage: ({ operator }) => operator.usage.start,
  async run(settings) {
    const end = Promise.race([stopped(), unread()])
    await using open = await openTrial(settings, { patience })
    const { house, city, log } = open
    const shown = consoleSettings(house, settings)
    if (shown.interactive) {
      const { welcome } = settings.words.operator
      process.stdout.write(`${welcome(mainPlan(city).name, city.name)}\n\n`)
    }
    await house.connect('console', console, shown)
    await using _waking = wake(house, city.zone, log)
    await Promise.race([house.run(), end])
  },
}
