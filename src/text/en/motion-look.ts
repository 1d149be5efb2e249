import type { Catalogue } from '#text/catalogue.ts'

/** What is looked over before a motion is registered. */
export const look: Catalogue['motions']['look'] = {
  askNow: 'Register it like this and ask now?',
  enter: 'Register it like this?',
  until: (due) => `The offices are asked at once, the deadline is ${due}.`,
  nobody: 'No deadline is named: nobody is asked yet.',
  asks: (person) => `Asked is: ${person}.`,
  asksInstead: (person) => `Nobody can be reached there; asked is: ${person}.`,
}
