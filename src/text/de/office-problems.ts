import type { ProblemSentences } from '#text/problem-sentences.ts'

/** What goes wrong when offices are renamed, merged or split. */
export const officeProblems = {
  'office-ends': ({ name, day }, say) =>
    `${name} besteht nur bis ${say.day(day)}. Bitte nennen Sie die Stelle, die sie fortführt („stelle“ zeigt alle), oder sagen Sie ab, was noch nicht gilt: „stelle absagen“.`,
  'office-into-itself': ({ name }) =>
    `${name} kann nicht in sich selbst aufgehen. Bitte nennen Sie eine andere Stelle.`,
  'office-into-one': ({ name }) =>
    `Zum Teilen von ${name} braucht es mindestens zwei Stellen, mit „;“ dazwischen: „12-1 Betrieb; 12-2 Entwicklung“.`,
  'number-taken': ({ number, name }) =>
    `Die Nummer ${number} hat schon ${name}. Bitte nennen Sie eine andere Nummer, oder legen Sie diese Stelle mit zusammen.`,
  'office-begins': ({ name, day }, say) => `${name} besteht erst ab ${say.day(day)}. Möglich ist ein Tag danach.`,
  'nothing-ordered': ({ name }) => `Für ${name} ist keine neue Ordnung vorgesehen. „stelle“ zeigt alle.`,
  'order-follows': ({ name }) =>
    `Das geht nicht, solange auch ${name} umbenannt, zusammengelegt oder geteilt werden soll: zuerst „stelle absagen ${name}“.`,
} satisfies Partial<ProblemSentences>
