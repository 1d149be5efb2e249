import type { Catalogue } from '#text/catalogue.ts'
import { questions as formal } from '#text/de/questions.ts'

export const questions: Catalogue['questions'] = {
  ...formal,
  known: { ...formal.known, note: { ...formal.known.note, label: 'Möchtest du etwas intern vermerken?' } },
  measure: { ...formal.measure, hint: 'Schreibe das Kürzel, zum Beispiel M-03.' },
  lookOver: { ...formal.lookOver, title: (code: string, title: string) => `Deine Antwort zu ${code} ${title}:` },
  nothingAsked: (command: string) => `Gerade ist keine Frage offen. Mit „${command}“ siehst du, was ansteht.`,
  which: 'Bei dir sind mehrere Maßnahmen offen. Um welche geht es?',
  whichUnasked: 'Du selbst bist gerade nicht gefragt; offen ist nur, was du für andere melden könntest. Worum geht es?',
  decision: { ...formal.decision, label: 'Bestätigst du den Vorschlag?' },
  kept: (says: string) => `Dein Entwurf bleibt erhalten. Mit „${says}“ machst du weiter.`,
  unsaved: (text: string) => `Dein Text war: „${text}“`,
  answeredDirectly: 'Ich habe dir direkt geantwortet.',
  wordsKept: 'Was du schon geschrieben hast, ist aufgehoben.',
  textKept: 'Dein Text bleibt als Entwurf erhalten.',
  resumed: 'Dein Entwurf von vorhin ist wieder da; es geht dort weiter, wo du aufgehört hast.',
}
