import type { ProblemSentences } from '#text/problem-sentences.ts'

type Kinds = 'no-such-link-code' | 'too-many-link-codes' | 'makes-own-link-code' | 'no-such-account' | 'answer-in-room'

/** Why an account is not linked with a code, or not unlinked; and why an answer is not taken where others read. */
export const linkProblems: Pick<ProblemSentences, Kinds> = {
  'no-such-link-code': () =>
    'Diesen Code gibt es nicht, oder er ist schon benutzt oder abgelaufen. Bitte prüfen Sie ihn; einen neuen bekommen Sie mit „verbinden“ von Ihrem anderen Konto aus oder von der Koordination.',
  'too-many-link-codes': () =>
    'Das waren zu viele falsche Codes. Bitte versuchen Sie es in einer Stunde noch einmal, am besten mit einem neuen Code.',
  'makes-own-link-code': ({ name }) =>
    `${name} hat schon ein Konto. Einen Code für ein weiteres kann nur ${name} selbst holen („verbinden“), damit niemand an die Stelle einer anderen Person tritt.`,
  'no-such-account': () => 'Dieses Konto ist nicht mit Ihnen verbunden. „meine daten“ zeigt Ihre Konten.',
  'answer-in-room': () =>
    'Antworten gehören in den direkten Chat mit mir, nicht dorthin, wo andere mitlesen: Bitte schreiben Sie mir Ihre Antwort direkt noch einmal, gespeichert ist noch nichts.',
}
