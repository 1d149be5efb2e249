const quoted = (text: string): string => `„${text}“`
const problem = (what: string, cure: string): { readonly what: string; readonly cure: string } => ({ what, cure })

/** What is wrong with addresses of people and channels. */
export const accountProblems = {
  badEmail: (text: string) =>
    problem(
      `${quoted(text)} ist keine E-Mail-Adresse.`,
      'Bitte schreiben Sie sie vollständig, etwa vorname.nachname@stadt.example.',
    ),
  noEmailThere: (platform: string) =>
    problem(
      `Auf ${quoted(platform)} lassen sich Konten nicht über die E-Mail-Adresse finden.`,
      'Bitte geben Sie „realm“ und „id“ des Kontos an oder lassen Sie den Eintrag weg; die Person verbindet ihr Konto dann im Chat mit „verbinden“.',
    ),
  /** An address that a platform cannot have, and what it has instead. */
  badAddress: {
    of: (text: string, hint: string) => problem(`${quoted(text)} ist hier nicht möglich.`, hint),
    slack: {
      realm: 'Hier steht die Kennung des Workspace; sie beginnt mit T, etwa T0123ABCD.',
      account: 'Hier steht die Mitglieds-ID aus dem Profil („Mitglieds-ID kopieren“); sie beginnt mit U oder W.',
      channel: 'Hier steht die Kanal-ID (ganz unten in den Kanaldetails); sie beginnt mit C oder G.',
    },
    matrix: {
      realm: 'Hier steht der Name des Homeservers, etwa stadt-koeln.de.',
      account: 'Ein Konto heißt auf Matrix @name:server, etwa @vorname.nachname:stadt-koeln.de.',
      channel: 'Ein Raum heißt auf Matrix !raum:server oder #alias:server.',
    },
  },
}
