import type { Catalogue } from '#text/catalogue.ts'
import { forms as formal } from '#text/de/forms.ts'

export const forms: Catalogue['forms'] = {
  ...formal,
  resumed: 'Dein Entwurf von vorhin ist wieder da.',
  older:
    'Dein Entwurf von vorhin ist älter als der Sachstand, der jetzt gilt; er ersetzt ihn nicht von selbst. Er lautete:',
  tooLate: {
    freeze: (round) =>
      `Die Runde ${round} ist abgeschlossen. Was du jetzt absendest, geht an die Koordination; sie entscheidet, ob es als Nachtrag in den Bericht kommt.`,
    grace: (round) =>
      `Die Frist der Runde ${round} ist abgelaufen. Was du jetzt absendest, geht an die Koordination; sie entscheidet, ob es noch in den Bericht kommt.`,
  },
  changed: {
    ...formal.changed,
    send: 'Gespeichert ist von dir noch nichts. Sende das Formular noch einmal ab, wenn deine Angaben an dessen Stelle treten sollen.',
    asked: (code, round) =>
      `Dieses Formular ist von früher; zu ${code} wird jetzt für die Runde ${round} gefragt. Gespeichert ist noch nichts. Passen deine Angaben noch, sende es bitte noch einmal ab.`,
  },
}
