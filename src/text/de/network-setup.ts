/** What those who run the bot are told about the way to a chat platform. */
export const networkSetup = {
  notAnAddress: (variable: string) => `${variable} ist keine Adresse, die mit http:// oder https:// beginnt.`,
  unreadable: (variable: string, path: string) =>
    `${variable}: Die Datei „${path}“ lässt sich nicht lesen. Bitte prüfen Sie Pfad und Rechte.`,
  noCertificate: (variable: string, path: string) =>
    `${variable}: In der Datei „${path}“ steht kein Zertifikat (PEM). Bitte prüfen Sie die Datei.`,
}
