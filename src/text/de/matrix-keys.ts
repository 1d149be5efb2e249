import { sayList } from '#text/dates.ts'

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
  keysLost: (variable: string, device: string) =>
    `Der Server kennt das Gerät ${device} mit Schlüsseln, die hier nicht gespeichert sind: Entweder ging die Datenbank des Bots verloren, oder ein zweiter Bot läuft mit demselben Token. Bitte melden Sie den Bot neu an (neues Gerät) und tragen Sie das neue Token als ${variable} ein; der Schlüssel bleibt derselbe.`,
  keysOutdated: (device: string, variable: string, key: string) =>
    `Die gespeicherten Schlüssel des Geräts ${device} sind nicht die jüngsten: Entweder wurde eine ältere Kopie der Datenbank eingespielt, oder ein zweiter Bot läuft mit demselben Token. Bitte melden Sie den Bot neu an (neues Gerät) und tragen Sie das neue Token als ${variable} ein; ${key} bleibt, damit stellt der Bot seine Identität wieder her.`,
  keysRefused: (device: string, code: string, variable: string, key: string) =>
    `Der Homeserver nimmt vom Gerät ${device} keine neuen Schlüssel mehr an (${code}), wie nach dem Einspielen einer älteren Kopie der Datenbank. Bitte melden Sie den Bot neu an (neues Gerät) und tragen Sie das neue Token als ${variable} ein; ${key} bleibt, damit stellt der Bot seine Identität wieder her.`,
  otherIdentity: (variable: string, password: string) =>
    `${variable} öffnet die Quersignatur des Kontos nicht, die anderswo eingerichtet wurde. Bitte tragen Sie den Wiederherstellungsschlüssel des Kontos ein. Ist er verloren, setzen Sie für einen Start ${password} (das Passwort des Kontos; wo der Matrix Authentication Service anmeldet, irgendein Wort): Dann wird die Quersignatur ersetzt, und wer dem Bot schon vertraut, sieht einen Hinweis.`,
  passwordMissing: (variable: string) =>
    `Der Homeserver verlangt zur Quersignatur das Passwort des Bot-Kontos. Bitte setzen Sie für einen Start ${variable}.`,
  passwordRefused: (variable: string) =>
    `${variable}: Der Homeserver nimmt dieses Passwort des Bot-Kontos nicht an. Bitte prüfen Sie es.`,
  approve: (address: string) =>
    `Der Homeserver verlangt, dass Sie die Quersignatur des Bots im Browser bestätigen. Bitte melden Sie sich dort mit dem Bot-Konto an: ${address} – danach geht es von selbst weiter.`,
  otherApproval: (stages: readonly string[]) =>
    `Der Homeserver verlangt zur Quersignatur einen Nachweis, den der Bot nicht führen kann (${sayList(stages, 'de')}). Bitte richten Sie sie mit Element ein und tragen Sie dessen Wiederherstellungsschlüssel als MASTERPLAN_MATRIX_KEY ein.`,
}
