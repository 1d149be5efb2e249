import type { Catalogue } from '#text/catalogue.ts'
import { forms as formal } from '#text/de/forms.ts'

export const forms: Catalogue['forms'] = {
  ...formal,
  resumed: 'Dein Entwurf von vorhin ist wieder da.',
  older:
    'Dein Entwurf von vorhin ist älter als der Sachstand, der jetzt gilt; er ersetzt ihn nicht von selbst. Er lautete:',
  changed: {
    ...formal.changed,
    send: 'Gespeichert ist von dir noch nichts. Sende das Formular noch einmal ab, wenn deine Angaben an dessen Stelle treten sollen.',
    asked: (code, round) =>
      `Dieses Formular ist von früher; zu ${code} wird jetzt für die Runde ${round} gefragt. Gespeichert ist noch nichts. Passen deine Angaben noch, sende es bitte noch einmal ab.`,
  },
}
