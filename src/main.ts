import '#house/temporal.ts'
import { once } from 'node:events'
import console from '#adapters/console/index.ts'
import { consoleSettings } from '#house/console-settings.ts'
import { door } from '#house/door.ts'
import { openTrial } from '#house/open-trial.ts'
import { Refusal } from '#house/refusal.ts'
import { readSettings } from '#house/settings.ts'
import { wake } from '#house/wake.ts'

await door(async () => {
  const settings = readSettings(process.argv.slice(2), process.env)
  const { operator } = settings.words
  if (settings.help) return void process.stdout.write(operator.usage.start)
  if (settings.named.length > 0) throw new Refusal(operator.unexpected(settings.named.join(' ')))
  await using open = await openTrial(settings)
  const { house, city } = open
  await house.connect('console', console, consoleSettings(city, settings.data, house.powers.now))
  await using _waking = wake(house, city.zone)
  await Promise.race([house.run(), once(process, 'SIGINT'), once(process, 'SIGTERM')])
})
