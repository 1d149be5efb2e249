import { coSignature as formal } from '#text/de/co-signature.ts'

export const coSignature: typeof formal = {
  ...formal,
  whichAnswer: { label: 'Zeichnest du mit?', hint: null },
  whichAnswerPartner: { label: 'Gibst du eure Abschnitte so frei?', hint: null },
  toWhom: { label: 'Wer soll statt deiner mitzeichnen?', hint: null },
  moreMeasures: (count) => formal.moreMeasures(count).replace('Ihrer', 'deiner'),
  asked: (name, office, until) =>
    `${name}: Der Entwurf liegt ${office} zur Mitzeichnung vor, bis ${until} Uhr. Deine Abschnitte, so wie sie gedruckt werden:`,
  askedPartner: (name, office, until) =>
    `${name}: Bitte gib die Abschnitte von ${office} frei, bis ${until} Uhr. So werden sie gedruckt:`,
  askedAgain: (name, office, until) =>
    `${name}: Abschnitte von ${office} haben sich seit deiner letzten Antwort geändert. Bitte sieh sie noch einmal an, bis ${until} Uhr. Geändert ist:`,
  handedTo: (name, office, who, until) =>
    `${name}: ${who} bittet dich, für ${office} mitzuzeichnen, bis ${until} Uhr. Die Abschnitte, so wie sie gedruckt werden:`,
  escalation: (name, office, until) =>
    `${name}: ${office} hat noch nicht mitgezeichnet; die Frist endet am ${until} Uhr. Du erhältst dies als Leitung. Die Abschnitte, so wie sie gedruckt werden:`,
  howWhole: 'Den ganzen Entwurf als Datei erhältst du mit „mitzeichnen Entwurf“.',
  pleaseAgain: 'Bitte antworte noch einmal zu diesem Stand.',
  givenPartner: {
    ...formal.givenPartner,
    refused: (office) => `Danke. Der Änderungswunsch von ${office} ist vermerkt; du siehst den Text noch einmal.`,
  },
  nothingShown: 'Zu deinen Abschnitten steht noch kein Text im Entwurf.',
  shortReason: 'Bitte begründe das in ein paar Worten mehr.',
}
