import { coSignature as formal } from '#text/de/co-signature.ts'

export const coSignature: typeof formal = {
  ...formal,
  whichAnswer: { label: 'Zeichnest du mit?', hint: null },
  whichAnswerPartner: { label: 'Gibst du eure Abschnitte so frei?', hint: null },
  toWhom: { label: 'Wer soll statt deiner mitzeichnen?', hint: null },
  moreMeasures: (count) => formal.moreMeasures(count).replace('Ihrer', 'deiner'),
  asked: (name, signer, until) =>
    `${name}: Der Entwurf liegt ${signer} zur Mitzeichnung vor, bis ${until} Uhr. Deine Abschnitte, so wie sie gedruckt werden:`,
  askedPartner: (name, signer, until) =>
    `${name}: Bitte gib die Abschnitte von ${signer} frei, bis ${until} Uhr. So werden sie gedruckt:`,
  askedAgain: (name, signer, until) =>
    `${name}: Abschnitte von ${signer} haben sich seit deiner letzten Antwort geändert. Bitte sieh sie noch einmal an, bis ${until} Uhr. Geändert ist:`,
  handedTo: (name, signer, who, until) =>
    `${name}: ${who} bittet dich, für ${signer} mitzuzeichnen, bis ${until} Uhr. Die Abschnitte, so wie sie gedruckt werden:`,
  escalation: (name, signer, until) =>
    `${name}: ${signer} hat noch nicht mitgezeichnet; die Frist endet am ${until} Uhr. Du erhältst dies als Leitung. Die Abschnitte, so wie sie gedruckt werden:`,
  task: ({ name, signer, what, until, isLate, giver }) =>
    formal.task({ name, signer, what, until, isLate, giver }).replace('bei Ihnen', 'bei dir'),
  taskHanded: (name, signer, who, until) => formal.taskHanded(name, signer, who, until).replace('haben Sie', 'hast du'),
  howWhole: 'Den ganzen Entwurf als Datei erhältst du mit „mitzeichnen Entwurf“.',
  pleaseAgain: 'Bitte antworte noch einmal zu diesem Stand.',
  givenPartner: {
    ...formal.givenPartner,
    refused: (signer) => `Danke. Der Änderungswunsch von ${signer} ist vermerkt; du siehst den Text noch einmal.`,
  },
  nothingShown: 'Zu deinen Abschnitten steht noch kein Text im Entwurf.',
  shortReason: 'Bitte begründe das in ein paar Worten mehr.',
}
