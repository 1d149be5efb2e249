import type { ProblemSentences } from '#text/problem-sentences.ts'

/** Why an account is not linked with a code, or not unlinked. */
export const linkProblems = {
  'no-such-link-code': () =>
    'Diesen Code gibt es nicht, oder er ist schon benutzt oder abgelaufen. Bitte prüfen Sie ihn; einen neuen bekommen Sie mit „verbinden“ von Ihrem anderen Konto aus oder von der Koordination.',
  'too-many-link-codes': () =>
    'Das waren zu viele falsche Codes. Bitte versuchen Sie es in einer Stunde noch einmal, am besten mit einem neuen Code.',
  'makes-own-link-code': ({ name }) =>
    `${name} hat schon ein Konto. Einen Code für ein weiteres kann nur ${name} selbst holen („verbinden“), damit niemand an die Stelle einer anderen Person tritt.`,
  'no-such-account': () => 'Dieses Konto ist nicht mit Ihnen verbunden. „meine daten“ zeigt Ihre Konten.',
} satisfies Partial<ProblemSentences>
