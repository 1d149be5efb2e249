import type { Line } from '#app/contracts/adapter.ts'
import type { Reception } from '#app/contracts/reception.ts'
import type { SlackSettings } from './settings.ts'

/** Opens the line to one workspace. */
export async function connect(_settings: SlackSettings, _reception: Reception): Promise<Line> {
  throw new Error('Slack is not connected yet.')
}
