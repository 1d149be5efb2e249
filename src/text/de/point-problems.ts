import type { ProblemSentences } from '#text/problem-sentences.ts'

/** Refusals about the answer to a motion's point, where those about a measure would name the wrong thing. */
export const pointProblems = {
  'not-asked': ({ code }) =>
    `${code} wird gerade nicht abgefragt. „verlauf ${code}“ zeigt, was dazu bisher gesagt worden ist.`,
  frozen: ({ code, label }) =>
    `Die Abfrage zum Antrag ${label} ist abgeschlossen, ${code} lässt sich nicht mehr ändern. Weiter hilft die Koordination.`,
  released: ({ code, label }) =>
    `Die Stellungnahme zum Antrag ${label} ist freigegeben, ${code} ändert sich darin nicht mehr. Was sich noch ändern soll, bitte der Koordination sagen.`,
  'not-answered': ({ code }) => `Zu ${code} liegt noch keine Rückmeldung vor. „erinnern ${code}“ fragt danach.`,
  'ask-for-supplement': ({ code, label }) =>
    `Die Abfrage zum Antrag ${label} ist abgeschlossen, zu ${code} liegt keine Rückmeldung vor. „wieder öffnen ${code}“ bittet um einen Nachtrag.`,
  'still-changeable': ({ code, closes }, say) =>
    `Die Abfrage läuft noch: ${code} lässt sich bis ${say.instant(closes)} Uhr ohnehin ändern, mit „melden ${code}“ oder für die Koordination mit „erfassen ${code}“.`,
  'put-off-before': ({ code, until }, say) =>
    `Die Erinnerung an ${code} ist schon einmal aufgeschoben worden (bis ${say.instant(until)} Uhr). Mehr Zeit gibt die Koordination.`,
} satisfies Partial<ProblemSentences>
