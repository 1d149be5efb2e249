import type { ProblemSentences } from '#text/problem-sentences.ts'

export const officeProblems = {
  'office-ends': ({ name, day }, say) =>
    `${name} exists only until ${say.day(day)}. Please name the office that carries it on (“office” shows all), or call off what is still to come: “office call off”.`,
  'office-into-itself': ({ name }) => `${name} cannot become part of itself. Please name another office.`,
  'office-into-one': ({ name }) =>
    `To split ${name} at least two offices are needed, with “;” between them: “12-1 Operations; 12-2 Development”.`,
  'number-taken': ({ number, name }) =>
    `The number ${number} already belongs to ${name}. Please choose another number, or merge that office, too.`,
  'office-begins': ({ name, day }, say) => `${name} begins only on ${say.day(day)}. It can be a day after that.`,
  'nothing-ordered': ({ name }) => `Nothing is to become of ${name}. “office” shows all.`,
  'order-follows': ({ name }) =>
    `That cannot be while ${name} is to be renamed, merged or split, too: first “office call off ${name}”.`,
} satisfies Partial<ProblemSentences>
