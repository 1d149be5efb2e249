import type { Catalogue } from '#text/catalogue.ts'
import { boards as sie } from '#text/de/boards.ts'

export const boards: Catalogue['boards'] = {
  ...sie,
  asks: { ...sie.asks, question: { ...sie.asks.question, label: 'Was möchtest du besonders wissen?' } },
  unreachable: (names) =>
    `Ohne Konto im Chat: ${names}. Was per E-Mail oder in einer Sitzung kommt, trägst du mit „beirat erfassen“ ein.`,
  invitation: (about, plan, board) => `Du bist als Mitglied (${board}) gebeten, ${about} Stellung zu nehmen (${plan}).`,
  until: (due) => `Bitte antworte bis ${due} Uhr.`,
  howTo: (says) =>
    `So geht es: „${says}“ und dann dein Text. Er steht wörtlich und als Stellungnahme des Beirats im Bericht; dein Name nur, wenn du es wünschst („mit Namen“).`,
  reminder: (about, due) => `Zur Erinnerung: Deine Stellungnahme ${about} ist bis ${due} Uhr erbeten.`,
  changeable: (due) =>
    `Ändern kannst du sie bis ${due} Uhr und danach, bis der Bericht entworfen ist: einfach noch einmal schreiben.`,
}
