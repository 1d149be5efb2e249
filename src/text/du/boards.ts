import type { Catalogue } from '#text/catalogue.ts'
import { boards as sie } from '#text/de/boards.ts'

export const boards: Catalogue['boards'] = {
  ...sie,
  asks: {
    ...sie.asks,
    question: { ...sie.asks.question, label: 'Was möchtest du besonders wissen?' },
    whichOfText: { ...sie.asks.whichOfText, label: 'Zu welchem Aufruf gehört dein Text?' },
    how: (before) =>
      `Von dir liegt schon eine Stellungnahme vor: „${before}“ Soll der neue Text sie ersetzen oder ergänzen?`,
    sure: (text) => `Soll das deine Stellungnahme sein: „${text}“?`,
  },
  forMembers: {
    ...sie.forMembers,
    board: 'zeigt den Beirat und die Aufrufe; nimmt deine Stellungnahme entgegen',
  },
  howMembers: [
    { word: 'Das Kapitel zur Energie fehlt.', does: 'wird deine Stellungnahme, solange ein Aufruf läuft' },
    { word: 'beirat stellungnahme mit Namen', does: 'nennt dich im Bericht beim Namen' },
    { word: 'beirat löschen', does: 'nimmt deine Stellungnahme zurück' },
    { word: 'beirat', does: 'zeigt den Beirat, die Aufrufe und was du gesagt hast' },
  ],
  whatToDo:
    '„beirat“ zeigt die Aufrufe, „beirat stellungnahme“ und dein Text gibt eine Stellungnahme ab, „beirat löschen“ nimmt sie zurück',
  unreachable: (names) =>
    `Ohne Konto im Chat: ${names}. Was per E-Mail oder in einer Sitzung kommt, trägst du mit „beirat erfassen“ ein.`,
  invitation: (about, plan, board) => `Du bist als Mitglied (${board}) gebeten, ${about} Stellung zu nehmen (${plan}).`,
  until: (due) => `Bitte antworte bis ${due} Uhr.`,
  howTo: (says) =>
    `Schreib mir einfach deinen Text, oder „${says}“ und dann den Text. Er steht wörtlich und als Stellungnahme des Beirats im Bericht; dein Name nur, wenn du es wünschst („mit Namen“).`,
  reminder: (about, due) => `Zur Erinnerung: Deine Stellungnahme ${about} ist bis ${due} Uhr erbeten.`,
  changeable: (due) =>
    `Ändern: einfach noch einmal schreiben, am besten bis ${due} Uhr. Bis dahin kannst du sie auch löschen.`,
  notStated:
    'Gut, es ist nichts gespeichert. Eine Stellungnahme gibst du mit „beirat stellungnahme“ und deinem Text ab.',
  takenBack: (about) => `Gelöscht ist deine Stellungnahme ${about}. Dein Text war:`,
  anew: (due) => `Eine neue kannst du bis ${due} Uhr abgeben.`,
  newDue: (about, due) =>
    `Neue Frist: Deine Stellungnahme ${about} ist jetzt bis ${due} Uhr erbeten. Wer schon eine abgegeben hat, muss nichts tun.`,
  leftOutTold: (about) =>
    `Deine Stellungnahme ${about} soll nicht im Bericht stehen. Warum, sagt dir die Koordination.`,
  putBackTold: (about) => `Deine Stellungnahme ${about} kommt nun doch in den Bericht.`,
  endedByRelease: (about) =>
    `Der Bericht ist freigegeben; der Aufruf ${about} ist damit beendet. Du brauchst nichts mehr zu tun.`,
}
