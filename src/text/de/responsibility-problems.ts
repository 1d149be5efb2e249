import type { ProblemSentences } from '#text/problem-sentences.ts'
import { responsibilities } from '#text/de/responsibilities.ts'

const { labels } = responsibilities

/** What goes wrong when responsibilities are changed. */
export const responsibilityProblems = {
  'lead-is-assigned': ({ code }) =>
    `Die Federführung einer Maßnahme wechselt mit ihren offenen Abfragen, also mit „zuweisen ${code}“ und der Stelle.`,
  'charged-already': ({ code, party, part }) =>
    `Das ist schon so eingetragen: ${party}, ${labels[part]} (${code}). „zuständig ${code}“ zeigt alles.`,
  'charged-by-field': ({ code, party, field }) =>
    `${party} ist bei ${code} über das Handlungsfeld eingetragen. Dort lässt es sich ändern: „zuständig ${field} weg ${party}“.`,
  'not-charged': ({ code, party }) =>
    `${party} ist bei ${code} nicht eingetragen. „zuständig ${code}“ zeigt, wer es ist.`,
  'board-is-no-office': ({ name, offices }) =>
    `„${name}“ gehört zum Beirat und ist keine Stelle. Möglich sind Stellen und Partner${offices.length === 0 ? '' : `, zum Beispiel ${offices.join(', ')}`}; um Stellungnahme bittet man den Beirat mit „beirat aufruf“.`,
  'only-one-office': ({ code, part }) =>
    `Bei ${code} kann nur eine Stelle eingetragen sein, die ${part === 'accountable' ? 'entscheidet' : 'federführend ist'}. Bitte nur diese nennen; die anderen lassen sich mit „beteiligt“, „gehört“ oder „informiert“ eintragen.`,
  'no-such-part': ({ code }) =>
    `Was die Stelle mit ${code} zu tun hat, habe ich nicht verstanden. Möglich sind entscheidet, beteiligt, gehört, informiert, bei Handlungsfeldern und Aufgaben federführend, und weg; zum Beispiel „zuständig ${code} gehört 12“.`,
  'task-known': ({ code, title }) =>
    `Diese Aufgabe ist schon eingetragen: ${code} ${title}. „zuständig ${code}“ zeigt, wer für sie zuständig ist.`,
  'no-such-task': ({ text, codes }) =>
    codes.length === 0
      ? 'Es sind noch keine Aufgaben eingetragen.'
      : `Eine Aufgabe „${text}“ kenne ich nicht. Eingetragen sind: ${codes.join(', ')}.`,
  'no-such-format': ({ format, formats }) =>
    `Ein Format „${format}“ gibt es nicht. Möglich sind: ${formats.join(', ')}.`,
} satisfies Partial<ProblemSentences>
