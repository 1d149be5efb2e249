import type { ProblemSentences } from '#text/problem-sentences.ts'

/** What goes wrong with the advisory board. */
export const boardProblems = {
  'no-board': () => 'Es ist kein Beirat eingetragen. Er steht in der Datei der Stadt unter „boards“.',
  'not-on-board': () =>
    'Stellung nehmen die Mitglieder des Beirats. Was von ihnen per E-Mail oder in einer Sitzung kam, wird mit „beirat erfassen“ eingetragen.',
  'not-for-the-board': () => 'Für andere tragen nur der Vorsitz des Beirats und die Koordination etwas ein.',
  'internal-printed': () =>
    'Dieser Text steht wörtlich im Bericht; ein interner Vermerk passt nicht hinein. Gespeichert ist nichts. Bitte ohne „Intern:“ noch einmal schreiben; was intern bleiben soll, gehört zur Koordination.',
  'no-board-call': () =>
    'Dazu läuft kein Aufruf an den Beirat (mehr); gespeichert ist nichts. „beirat“ zeigt, welche laufen; Fragen beantwortet die Koordination.',
  'board-called-already': ({ about, due }, say) =>
    `Der Beirat ist ${about} schon aufgerufen, bis ${say.instant(due)} Uhr. Eine andere Frist setzen Sie mit „beirat verlängern“, den Aufruf beenden Sie mit „beirat beenden“.`,
  'no-own-board-statement': () =>
    'Von Ihnen liegt dazu keine Stellungnahme vor, die sich löschen ließe. „beirat“ zeigt, was da ist.',
  'board-statement-stands': ({ about, due }, say) =>
    `Die Frist ${about} war ${say.instant(due)} Uhr; löschen lässt sich Ihre Stellungnahme nicht mehr. Ändern können Sie sie noch; sonst wenden Sie sich bitte an die Koordination.`,
  'no-board-statement': () => 'Diese Stellungnahme gibt es nicht. „beirat“ zeigt, welche da sind.',
  'on-board-already': ({ name }) => `${name} ist schon im Beirat. Ein Ende wird mit „beirat ausscheiden“ eingetragen.`,
  'not-a-board-member': ({ name }) =>
    `${name} ist heute nicht im Beirat, oder nur nach der Datei der Stadt. „beirat“ zeigt die Mitglieder.`,
} satisfies Partial<ProblemSentences>
