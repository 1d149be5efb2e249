import type { Catalogue } from '#text/catalogue.ts'

export const follows: Catalogue['follows'] = {
  changed: (code, title, before, now) => `${code} ${title}: the light is now “${now}” (before “${before}”).`,
  confirmed: (code, title, state) => `${code} ${title}: the coordination has confirmed: ${state}.`,
  why: (says) => `You follow this measure; “${says}” ends that.`,
  follows: (code, title) => `You now follow ${code} ${title} and hear when its light changes.`,
  already: (code) => `You follow ${code} already.`,
  ended: (code) => `You do not follow ${code} any more.`,
  notFollowed: (code) => `You do not follow ${code}.`,
  end: 'Stop following',
  list: 'You follow:',
  none: (example) => `You do not follow any measure. Do it like this: “${example}”.`,
  ask: { label: 'Which measure would you like to follow?', end: 'Which measure would you like to follow no longer?' },
}
