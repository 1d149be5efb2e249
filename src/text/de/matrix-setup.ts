import { counting } from '#text/counting.ts'
import { sayList } from '#text/dates.ts'

const { plural } = counting('de')

const manual = 'adapters/matrix/README.md'

/** What was given for a token that is none of an account's own. */
const tokens = {
  slack: 'Das ist ein Token von Slack.',
  refresh: 'Das ist ein Token zum Erneuern (Refresh Token), mit dem man sich nicht anmelden kann.',
  passing: 'Dieses Token einer Anmeldung im Browser (mat_) gilt nur wenige Minuten.',
  password: 'Das sieht nach einem Passwort aus.',
  broken: 'Es ist nicht vollständig, oder es enthält Zeichen, die in keinem Token vorkommen.',
} as const

/** What those who run the bot are told about the connection to Matrix. */
export const matrixSetup = {
  // settings
  where: {
    homeserver:
      'Es ist der Name, der in den Konten Ihrer Stadt hinter dem Doppelpunkt steht (stadt.example), oder die Adresse des Homeservers (https://matrix.stadt.example).',
    token: `Das Zugangstoken des Bot-Kontos gibt der Betrieb des Homeservers aus; wie, steht in ${manual} unter „The account“.`,
    key: `Erzeugen Sie ihn einmal mit „openssl rand -base64 32“; hat das Konto schon einen Wiederherstellungsschlüssel, nehmen Sie diesen (${manual}).`,
  },
  missing: (variable: string, cure: string) => `${variable} fehlt. ${cure}`,
  noServer: (variable: string, cure: string) => `${variable} ist weder ein Servername noch eine Adresse. ${cure}`,
  accountAsServer: (variable: string, server: string) =>
    `${variable} ist ein Konto. Bitte geben Sie nur den Servernamen dahinter an: ${server}`,
  unencrypted: (variable: string) =>
    `${variable} beginnt mit http://. Ohne Verschlüsselung ginge das Zugangstoken offen durch das Netz; bitte geben Sie die Adresse mit https:// an (http:// geht nur zu diesem Rechner selbst).`,
  moreThanServer: (variable: string, address: string) =>
    `${variable} enthält mehr als die Adresse des Servers. Bitte geben Sie nur an: ${address}`,
  bearer: (variable: string) =>
    `${variable} beginnt mit „Bearer“. Bitte geben Sie nur das Token an, das dahinter steht.`,
  wrongToken: (variable: string, kind: keyof typeof tokens, cure: string) => `${variable}: ${tokens[kind]} ${cure}`,
  notAllowable: (variable: string, text: string) =>
    `${variable}: „${text}“ ist weder ein Server noch ein Konto. Bitte schreiben Sie durch Kommas getrennt etwa: partner.example, @name:verein.example`,

  // what the homeserver says
  refusedToken: (variable: string, cure: string) =>
    `${variable}: Der Homeserver nimmt dieses Zugangstoken nicht an; es ist falsch abgeschrieben oder widerrufen. ${cure}`,
  expiredToken: (variable: string, cure: string) =>
    `${variable}: Dieses Zugangstoken ist abgelaufen. Der Bot braucht eines ohne Ablauf. ${cure}`,
  managed: (manage: string) =>
    `Dieser Homeserver meldet über den Matrix Authentication Service (${manage}) an; dort gibt „mas-cli manage issue-compatibility-token NAME GERÄT“ das Token aus.`,
  locked: (variable: string) =>
    `${variable}: Das Konto des Bots ist gesperrt. Bitte lassen Sie es vom Betrieb des Homeservers entsperren.`,
  deactivated: (variable: string) =>
    `${variable}: Das Konto des Bots ist stillgelegt. Bitte lassen Sie ein neues anlegen und tragen Sie dessen Token ein.`,
  noDevice: (variable: string, cure: string) =>
    `${variable}: Zu diesem Zugangstoken gehört kein Gerät, und ohne Gerät lässt sich nichts verschlüsseln (so ist es bei Token der Admin-Schnittstelle und von Application Services). ${cure}`,
  guest: (variable: string, cure: string) =>
    `${variable}: Das ist das Token eines Gastkontos, das niemandem schreiben kann. ${cure}`,
  tooOld: (host: string, newest: string) =>
    `Der Homeserver ${host} kann Matrix nur bis ${newest}; nötig ist v1.11. Bitte lassen Sie ihn aktualisieren.`,
  otherServer: (variable: string, here: string, servers: readonly string[]) =>
    `${variable} gehört zu einem Konto auf ${here}; die bekannten Konten sind auf ${sayList(servers, 'de')}. Bitte prüfen Sie das Token und die Datei der Stadt.`,
  otherRefusal: (host: string, detail: string) => `Der Homeserver ${host} weist den Bot ab (${detail}).`,
  busy: (host: string) =>
    `Der Homeserver ${host} bekommt gerade zu viele Anfragen auf einmal; es wird weiter versucht.`,

  // the way there
  unreachable: (host: string, detail: string) =>
    `Der Homeserver (${host}) ist nicht zu erreichen (${detail}). Bitte prüfen Sie Netz und Firewall; wenn Ihr Netz einen Proxy verlangt, setzen Sie MASTERPLAN_MATRIX_PROXY.`,
  unknownHost: (variable: string, host: string, detail: string) =>
    `${variable}: Der Name ${host} lässt sich nicht auflösen (${detail}). Bitte prüfen Sie die Schreibweise und den Namensdienst dieses Rechners.`,
  disturbed: (host: string, detail: string) =>
    `Der Homeserver (${host}) ist zu erreichen, aber gestört (${detail}); es wird weiter versucht.`,
  notMatrix: (variable: string, host: string, detail: string) =>
    `${variable}: Unter ${host} antwortet kein Homeserver (${detail}). Bitte prüfen Sie die Adresse; es kann auch eine Anmelde- oder Sperrseite Ihres Netzes sein.`,
  badPointer: (variable: string, address: string) =>
    `${variable}: Was unter ${address} steht, nennt keine Adresse eines Homeservers. Bitte geben Sie sie selbst an (https://matrix.stadt.example).`,
  proxyFails: (variable: string, host: string, detail: string) =>
    `${variable}: Über diesen Proxy ist ${host} nicht zu erreichen (${detail}). Bitte prüfen Sie Adresse und Zugang.`,
  untrusted: (variable: string, host: string, detail: string) =>
    `Das Zertifikat von ${host} ist unbekannt oder ungültig (${detail}). Hat die Stadt eine eigene Zertifizierungsstelle, oder prüft Ihr Netz verschlüsselte Verbindungen, nennen Sie mit ${variable} die Datei ihres Wurzelzertifikats (PEM).`,

  // what the doctor sees
  account: (user: string, device: string, host: string) => `Auf ${host} ist der Bot ${user}, Gerät ${device}.`,
  notSigned: () =>
    'Das Gerät des Bots ist noch nicht bestätigt (quersigniert); beim nächsten Start geschieht das von selbst.',
  signed: () => 'Das Gerät des Bots ist bestätigt (quersigniert).',
  signedElsewhere: () =>
    'Das Konto ist schon anderswo quersigniert, dieses Gerät noch nicht; beim Start wird dafür der Wiederherstellungsschlüssel des Kontos gebraucht.',
  notInRooms: (rooms: readonly string[]) =>
    rooms.length === 1
      ? `In dem Raum ${sayList(rooms, 'de')} aus der Datei der Stadt ist der Bot nicht; bitte laden Sie ihn dort ein.`
      : `In den Räumen ${sayList(rooms, 'de')} aus der Datei der Stadt ist der Bot nicht; bitte laden Sie ihn dort ein.`,
  elsewhere: (variable: string, count: number, servers: readonly string[]) =>
    `Auf anderen Servern (${sayList(servers, 'de')}) ${plural(count, { one: 'liegt ein bekanntes Konto', other: 'liegen # bekannte Konten' })}; gehört wird von dort nur, wer für einen Partner spricht. Zählt ein Server zur Stadt, nennen Sie ihn in ${variable}.`,
}
