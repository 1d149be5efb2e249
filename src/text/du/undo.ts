import type { Catalogue } from '#text/catalogue.ts'
import { undo as formal } from '#text/de/undo.ts'

export const undo: Catalogue['undo'] = {
  ...formal,
  asksAgain:
    'Wo die Abfrage damit beendet war, wird wieder auf deine Rückmeldung gewartet; „aufgaben“ zeigt, was offen ist.',
  stillAsked: (codes) => `Von dir wird noch eine Antwort erwartet zu: ${codes}.`,
  noLongerAsked: (codes) => `Von dir wird nichts mehr erwartet zu: ${codes}.`,
  instead: {
    ...formal.instead,
    answer: 'Eine erste Antwort bleibt stehen; mit „melden“ und dem Kürzel änderst du sie.',
    sent: 'Was verschickt ist, lässt sich nicht zurückholen; bei Bedarf stellst du es mit „rundschreiben“ richtig.',
    round: 'Termine änderst du mit „runde“; was abgeschlossen ist, bleibt so.',
    link: 'Geteiltes und Zusammengelegtes änderst du mit „maßnahme“.',
    other: 'Bitte gib den gewünschten Stand neu ein; alle Befehle zeigt „hilfe alles“.',
  },
}
