import type { pointProblems as german } from '#text/de/point-problems.ts'

export const pointProblems: typeof german = {
  'not-asked': ({ code }) => `${code} is not asked about at the moment. “history ${code}” shows what was said so far.`,
  frozen: ({ code, label }) =>
    `The asking about motion ${label} is closed, ${code} can no longer be changed. Please turn to the coordination.`,
  released: ({ code, label }) =>
    `The statement on motion ${label} is released, ${code} no longer changes in it. If something is still to change, please tell the coordination.`,
  'not-answered': ({ code }) => `There is no answer on ${code} yet. Ask for it with “remind ${code}”.`,
  'ask-for-supplement': ({ code, label }) =>
    `The asking about motion ${label} is closed without an answer on ${code}. Ask for a supplement with “reopen ${code}”.`,
  'still-changeable': ({ code, closes }, say) =>
    `The asking is still going on: ${code} can be changed until ${say.instant(closes)} anyway, with “report ${code}” or by the coordination with “record ${code}”.`,
  'put-off-before': ({ code, until }, say) =>
    `The reminder of ${code} was put off once already (until ${say.instant(until)}). The coordination can give more time.`,
}
