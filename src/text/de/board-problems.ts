import type { ProblemSentences } from '#text/problem-sentences.ts'

/** What goes wrong with the advisory board. */
export const boardProblems = {
  'no-board': () => 'Es ist kein Beirat eingetragen. Er steht in der Datei der Stadt unter „boards“.',
  'not-on-board': () =>
    'Stellung nehmen die Mitglieder des Beirats. Was von ihnen per E-Mail oder in einer Sitzung kam, wird mit „beirat erfassen“ eingetragen.',
  'not-for-the-board': () => 'Für andere tragen nur der Vorsitz des Beirats und die Koordination etwas ein.',
  'no-board-call': () => 'Dazu läuft gerade kein Aufruf an den Beirat. „beirat“ zeigt, welche laufen.',
  'board-called-already': ({ about, due }, say) =>
    `Der Beirat ist ${about} schon aufgerufen, bis ${say.instant(due)} Uhr.`,
  'no-board-statement': () => 'Diese Stellungnahme gibt es nicht. „beirat“ zeigt, welche da sind.',
  'on-board-already': ({ name }) => `${name} ist schon im Beirat. Ein Ende wird mit „beirat ausscheiden“ eingetragen.`,
  'not-a-board-member': ({ name }) =>
    `${name} ist heute nicht im Beirat, oder nur nach der Datei der Stadt. „beirat“ zeigt die Mitglieder.`,
} satisfies Partial<ProblemSentences>
