/** What to type, and what it does. */
const help: readonly (readonly [says: string, means: string])[] = [
  ['/as NAME', 'als eine andere Person sprechen (ohne Namen: wer hier bekannt ist)'],
  ['/in #KANAL', 'in einem Kanal sprechen; /in dm spricht wieder allein mit Masterplan'],
  ['/at 2026-10-01T09:00', 'die Uhr vorstellen; alles, was fällig wird, geschieht der Reihe nach'],
  ['/at 2026-10-01', 'dasselbe, auf 12:00 Uhr dieses Tages'],
  ['/at weiter', 'zum nächsten Zeitpunkt, an dem etwas fällig wird'],
  ['/datei PFAD', 'eine Datei senden, auf Wunsch mit Text dahinter'],
  ['/?', 'diese Übersicht'],
]

/** What the console itself says, and how it names things. */
export const console = {
  bot: 'Masterplan',
  speaks: (name: string, place: string | null) => (place === null ? `${name}:` : `${name} in ${place}:`),
  edited: 'Geändert:',
  file: (path: string) => `Datei: ${path}`,
  fileNotLaid: (path: string) =>
    `Die Datei ${path} konnte nicht geschrieben werden; der Bot hat sie sicher verwahrt. Bitte Platz und Rechte prüfen, dann schreibt „npm run masterplan -- report“ sie.`,
  onlyInTrial: (word: string) => `${word} gibt es nur in einem Probelauf.`,
  speakingAs: (name: string) => `Sie sprechen jetzt als ${name}.`,
  choosePerson: 'Bitte nennen Sie nach /as die Person, als die Sie sprechen möchten; ein eindeutiger Teil genügt:',
  unknownPerson: (text: string) => `„${text}“ ist hier nicht bekannt. Bekannt sind:`,
  severalPeople: (text: string) => `„${text}“ ist nicht eindeutig. Gemeint sein können:`,
  speakingIn: (place: string) => `Sie sprechen jetzt in ${place}; dort lesen auch andere mit.`,
  speakingAlone: 'Sie sprechen jetzt wieder allein mit Masterplan.',
  choosePlace: 'Bitte nennen Sie nach /in den Kanal, oder /in dm für das Gespräch allein mit Masterplan:',
  unknownPlace: (text: string) => `Den Kanal „${text}“ gibt es hier nicht. Bekannt sind:`,
  chooseFile: 'Bitte nennen Sie nach /datei den Pfad der Datei; einen mit Leerzeichen bitte in Anführungszeichen.',
  noSuchFile: (path: string) => `Die Datei „${path}“ lässt sich nicht lesen; es ist nichts gesendet.`,
  clockAt: (moment: string) => `Die Uhr steht auf ${moment} Uhr.`,
  noSuchMoment: (text: string) =>
    text === ''
      ? 'Bitte nennen Sie nach /at einen Zeitpunkt, zum Beispiel 2026-10-01T09:00, oder /at weiter.'
      : `„${text}“ ist kein Zeitpunkt, den es gibt. Bitte schreiben Sie ihn wie 2026-10-01T09:00, oder /at weiter.`,
  onlyForward: (moment: string) => `Die Uhr geht nur vorwärts; sie steht schon auf ${moment} Uhr.`,
  tooFar: (moment: string) => `So weit geht die Uhr nicht auf einmal vor; höchstens bis ${moment} Uhr.`,
  nothingNext: 'Es steht nichts mehr an; die Uhr bleibt stehen.',
  helpTitle: 'Die Konsole selbst kennt:',
  help,
  helpMore: 'Alles andere liest Masterplan; „hilfe“ zeigt, was verstanden wird.',
}
