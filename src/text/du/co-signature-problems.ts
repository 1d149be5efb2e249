/** Refusals that are said otherwise. */
export const coSignatureProblems = {
  'nobody-signs': () =>
    'Zu diesem Entwurf zeichnet keine Stelle mit. Mit „mitzeichnen dazu 30“ trägst du eine ein, für einzelne Maßnahmen mit „mitzeichnen dazu 30 M-03“.',
  'nothing-to-sign': () => 'Bei dir liegt gerade nichts zur Mitzeichnung.',
  'signature-given': ({ party }: { readonly party: string }) =>
    `${party} hat schon geantwortet. Soll sich das ändern, antworte bitte noch einmal; abgeben lässt es sich nicht mehr.`,
  'draft-held': () =>
    'Den Entwurf sieht die Koordination gerade noch einmal durch; bitte versuche es später noch einmal. Was dir vorgelegt ist, zeigt „mitzeichnen zeigen“.',
  'not-your-draft': () =>
    'Den ganzen Entwurf sehen die Stellen der Verwaltung. Deine eigenen Abschnitte zeigt „mitzeichnen zeigen“.',
}
