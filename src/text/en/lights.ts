import type { Light } from '#domain/light.ts'
import type { Catalogue } from '#text/catalogue.ts'

const short: Readonly<Record<Light, string>> = {
  green: 'Green',
  yellow: 'Yellow',
  red: 'Red',
  'not-started': 'Not started',
  'on-hold': 'On hold',
  done: 'Completed',
  dropped: 'Dropped',
}

const long: Readonly<Record<Light, string>> = {
  ...short,
  green: 'Green – on track',
  yellow: 'Yellow – at risk',
  red: 'Red – critical',
}

const symbol: Readonly<Record<Light, string>> = {
  green: '●',
  yellow: '▲',
  red: '◆',
  'not-started': '■',
  'on-hold': '‖',
  done: '✓',
  dropped: '✕',
}

const meaning: Readonly<Record<Light, string>> = {
  green: 'The measure goes according to plan. Aim, dates and means are not at risk.',
  yellow:
    'Aim, dates or means are at risk or off plan. The offices in charge can probably correct this themselves. Cause and options for action must be given.',
  red: 'The aim cannot be reached under present conditions. A decision at a higher level is needed. Cause and options for action must be given.',
  'not-started': 'The work has not begun yet.',
  'on-hold': 'The work is suspended for a time. It is meant to be resumed.',
  done: 'The measure is carried out. Later rounds no longer ask about it.',
  dropped: 'The measure is no longer pursued.',
}

const says: Readonly<Record<Light, readonly string[]>> = {
  green: ['green', 'g', '🟢'],
  yellow: ['yellow', 'amber', 'y', '🟡'],
  red: ['red', 'r', '🔴'],
  'not-started': ['not started', 'not-started', 'grey', 'gray'],
  'on-hold': ['on hold', 'on-hold', 'paused'],
  done: ['completed', 'complete', 'done', 'finished'],
  dropped: ['dropped', 'cancelled', 'canceled'],
}

const none = 'No light'
const noneSymbol = '○'

export const lights: Catalogue['lights'] = {
  short,
  long,
  symbol,
  meaning,
  says,
  none,
  noAnswer: 'No answer',
  name: (light) => (light === null ? none : short[light]),
  sign: (light) => (light === null ? noneSymbol : symbol[light]),
  proposed: (label) => `${label} (proposed)`,
  /** After a colour these go on with a sentence that is no answer by itself. */
  inSentences: ['is', 'are', 'was', 'were', 'will', 'would', 'remains', 'stays', 'can', 'should', 'tape'],
}
