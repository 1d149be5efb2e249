/** What those read who follow a measure. */
export const follows = {
  changed: (code: string, title: string, before: string, now: string) =>
    `${code} ${title}: Die Ampel steht jetzt auf „${now}“ (bisher „${before}“).`,
  confirmed: (code: string, title: string, state: string) =>
    `${code} ${title}: Die Koordination hat bestätigt: ${state}.`,
  why: (says: string) => `Sie folgen dieser Maßnahme; mit „${says}“ hört das auf.`,
  follows: (code: string, title: string) =>
    `Sie folgen jetzt ${code} ${title} und erfahren, wenn sich die Ampel ändert.`,
  already: (code: string) => `Sie folgen ${code} schon.`,
  ended: (code: string) => `Sie folgen ${code} nicht mehr.`,
  notFollowed: (code: string) => `Sie folgen ${code} nicht.`,
  end: 'Nicht mehr folgen',
  list: 'Sie folgen:',
  none: (example: string) => `Sie folgen keiner Maßnahme. So geht es: „${example}“.`,
  ask: { label: 'Welcher Maßnahme möchten Sie folgen?', end: 'Welcher Maßnahme möchten Sie nicht mehr folgen?' },
}
