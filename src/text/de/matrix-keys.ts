/** What keeps the bot from its keys in Matrix, for the operator. */
export const matrixKeys = {
  noKey: (variable: string) =>
    `${variable} ist kein Schlüssel. Möglich sind der Wiederherstellungsschlüssel des Kontos, wie Element ihn zeigt, oder 32 Bytes in Base64; einen neuen erzeugt „openssl rand -base64 32“.`,
  mistypedKey: (variable: string) =>
    `${variable}: Der Wiederherstellungsschlüssel ist nicht richtig abgeschrieben. Bitte vergleichen Sie ihn mit dem, was Sie verwahrt haben.`,
  otherKey: (variable: string) =>
    `${variable}: Mit diesem Schlüssel lassen sich die gespeicherten Schlüssel des Bots nicht öffnen. Bitte setzen Sie wieder den früheren ein. Ist er verloren, melden Sie den Bot neu an: MASTERPLAN_MATRIX_TOKEN mit neuem Gerät, ein neuer Schlüssel und für einen Start MASTERPLAN_MATRIX_PASSWORD.`,
  otherUser: (variable: string, there: string, here: string) =>
    `${variable} gehört zum Konto ${here}; gespeichert sind die Schlüssel von ${there}. Bitte setzen Sie ein Token von ${there} ein, oder beginnen Sie für ${here} mit einem eigenen Datenverzeichnis.`,
}
