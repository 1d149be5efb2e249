import type { Light } from '#domain/light.ts'

const short: Readonly<Record<Light, string>> = {
  green: 'Grün',
  yellow: 'Gelb',
  red: 'Rot',
  'not-started': 'Nicht begonnen',
  'on-hold': 'Ruht',
  done: 'Abgeschlossen',
  dropped: 'Entfallen',
}

const long: Readonly<Record<Light, string>> = {
  ...short,
  green: 'Grün – im Plan',
  yellow: 'Gelb – gefährdet',
  red: 'Rot – kritisch',
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

/** The standard criteria, used for each light for which the city has not written its own. */
const meaning: Readonly<Record<Light, string>> = {
  green: 'Die Maßnahme verläuft nach Plan. Ziel, Termine und Mittel sind nicht gefährdet.',
  yellow:
    'Ziel, Termine oder Mittel sind gefährdet oder weichen vom Plan ab. Die zuständigen Stellen können voraussichtlich selbst gegensteuern. Ursache und Handlungsoptionen sind anzugeben.',
  red: 'Das Ziel ist unter den derzeitigen Bedingungen nicht erreichbar. Es bedarf einer Entscheidung auf übergeordneter Ebene. Ursache und Handlungsoptionen sind anzugeben.',
  'not-started': 'Mit der Umsetzung wurde noch nicht begonnen.',
  'on-hold': 'Die Umsetzung ruht vorübergehend. Die Wiederaufnahme ist vorgesehen.',
  done: 'Die Maßnahme ist umgesetzt. Sie wird in künftigen Runden nicht mehr abgefragt.',
  dropped: 'Die Maßnahme wird nicht weiterverfolgt.',
}

/** Words by which people name a light, in lower case. */
const says: Readonly<Record<Light, readonly string[]>> = {
  green: ['grün', 'gruen', 'grun', 'gr', 'g', '🟢'],
  yellow: ['gelb', 'ge', '🟡'],
  red: ['rot', 'r', '🔴'],
  'not-started': ['nicht begonnen', 'nicht-begonnen', 'noch nicht begonnen', 'nicht gestartet', 'grau', 'nb'],
  'on-hold': ['ruht', 'ruhend', 'pausiert', 'pause', 'zurückgestellt', 'zurueckgestellt'],
  done: ['abgeschlossen', 'erledigt', 'fertig', 'umgesetzt'],
  dropped: ['entfallen', 'entfällt', 'entfaellt', 'gestrichen', 'eingestellt'],
}

const none = 'Ohne Ampel'
const noneSymbol = '○'

export const lights = {
  short,
  long,
  symbol,
  meaning,
  says,
  none,
  /** Of a measure without an answer in this round. */
  noAnswer: 'Keine Rückmeldung',
  /** `Gelb`; `Ohne Ampel` for none. */
  name: (light: Light | null): string => (light === null ? none : short[light]),
  /** `●`, never without its word beside it. */
  sign: (light: Light | null): string => (light === null ? noneSymbol : symbol[light]),
  /** Of a light that still needs the coordinator's word. */
  proposed: (label: string): string => `${label} (vorgeschlagen)`,
  /** After a colour these go on with a sentence that is no answer by itself. */
  inSentences: [
    'ist',
    'sind',
    'war',
    'waren',
    'wird',
    'werden',
    'wurde',
    'bleibt',
    'bleiben',
    'kann',
    'steht',
    'stehen',
    'sollte',
    'wäre',
  ],
}
