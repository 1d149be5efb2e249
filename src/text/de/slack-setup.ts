import { sayList } from '#text/dates.ts'

const apps = 'api.slack.com/apps → Ihre App'

/** Which token was given instead of the right one. */
const tokens = {
  bot: 'Das ist ein Bot-Token (xoxb-).',
  app: 'Das ist ein App-Level-Token (xapp-).',
  user: 'Das ist das Token eines Menschen (xoxp-).',
  other: 'Das ist kein Token von Slack.',
} as const

/** “das Recht a”, “die Rechte a und b”. */
const right = (scopes: readonly string[]): string =>
  `${scopes.length === 1 ? 'das Recht' : 'die Rechte'} ${sayList(scopes, 'de')}`

/** What those who run the bot are told about the connection to Slack, and what its app calls itself there. */
export const slackSetup = {
  // settings
  where: {
    botToken: `${apps} → „OAuth & Permissions“ → „Bot User OAuth Token“`,
    appToken: `${apps} → „Basic Information“ → „App-Level Tokens“, mit dem Recht connections:write`,
    signingSecret: `${apps} → „Basic Information“ → „App Credentials“ → „Signing Secret“`,
  },
  missing: (variable: string, where: string) => `${variable} fehlt. Den Wert finden Sie unter ${where}.`,
  wrongToken: (variable: string, begins: string, kind: keyof typeof tokens, where: string) =>
    `${variable} muss mit ${begins} beginnen. ${tokens[kind]} Den richtigen Wert finden Sie unter ${where}.`,
  brokenToken: (variable: string, where: string) =>
    `${variable} ist kein vollständiges Token: Es besteht nur aus Buchstaben, Ziffern, „-“ und „_“. Bitte kopieren Sie es ganz aus ${where}.`,
  noWay: (variable: string, where: string, other: string) =>
    `${variable} fehlt. Den Wert finden Sie unter ${where}. Nur wenn Slack Ihren Server von außen erreichen soll, setzen Sie stattdessen ${other}.`,
  twoWays: (variable: string, other: string) =>
    `${variable} und ${other} schließen einander aus. Bitte setzen Sie für den Socket Mode nur das erste, für HTTP nur das zweite.`,
  tokenAsSecret: (variable: string, where: string) =>
    `${variable} ist ein Token. Den richtigen Wert finden Sie unter ${where}.`,
  noSecret: (variable: string, where: string) =>
    `${variable} muss aus 32 Zeichen bestehen, nur Ziffern und den Buchstaben a bis f. Den Wert finden Sie unter ${where}.`,
  notAPort: (variable: string, text: string) =>
    `${variable} ist „${text}“; möglich ist eine ganze Zahl von 0 bis 65535.`,

  // what Slack says
  refusedToken: (variable: string, where: string) =>
    `${variable}: Slack nimmt diesen Zugang nicht an; er ist falsch abgeschrieben oder widerrufen. Den geltenden Wert finden Sie unter ${where}.`,
  inactive: (variable: string) =>
    `${variable}: Die App ist in diesem Workspace abgeschaltet oder entfernt. Bitte installieren Sie sie unter ${apps} → „Install App“ erneut.`,
  missingScopes: (scopes: readonly string[]) =>
    `In Slack braucht die App noch ${right(scopes)}. Bitte ergänzen Sie das unter ${apps} → „OAuth & Permissions“ → „Scopes“ und klicken Sie danach auf „Reinstall to Workspace“.`,
  weakToken: (variable: string, scopes: readonly string[]) =>
    `${variable}: Das Token braucht auch ${right(scopes)}. Bitte legen Sie ein solches an unter ${apps} → „Basic Information“ → „App-Level Tokens“.`,
  addressNotAllowed: (variable: string) =>
    `${variable}: Slack lässt diesen Zugang nur von bestimmten Adressen zu, und Ihr Server gehört nicht dazu. Bitte ändern Sie die Liste unter ${apps} → „OAuth & Permissions“ → „Restrict API Token Usage“.`,
  otherRefusal: (error: string) => `Slack weist die App ab (${error}).`,

  otherApp: (variable: string, other: string) =>
    `${variable} und ${other} gehören zu verschiedenen Apps. Bitte nehmen Sie beide aus derselben App unter ${apps}.`,
  otherWorkspace: (variable: string, here: string, workspaces: readonly string[]) =>
    `${variable} gehört zum Workspace ${here}; die bekannten Konten gehören zu ${sayList(workspaces, 'de')}. Bitte prüfen Sie das Token und die Datei der Stadt.`,
  socketOff: (variable: string) =>
    `${variable}: Der Socket Mode ist für diese App abgeschaltet. Bitte schalten Sie ihn ein unter ${apps} → „Socket Mode“.`,
  busy: () => 'Slack bekommt gerade zu viele Anfragen auf einmal; es wird weiter versucht.',

  // the way there
  unreachable: (host: string, detail: string) =>
    `Slack (${host}) ist nicht zu erreichen (${detail}). Bitte prüfen Sie Internetzugang und Firewall; wenn Ihr Netz einen Proxy verlangt, setzen Sie MASTERPLAN_SLACK_PROXY.`,
  disturbed: (host: string, detail: string) =>
    `Slack (${host}) ist zu erreichen, aber gestört (${detail}); es wird weiter versucht. Ob Slack davon weiß, steht auf status.slack.com.`,
  notSlack: (host: string, detail: string) =>
    `Unter ${host} antwortet nicht Slack (${detail}), meist ist es eine Anmelde- oder Sperrseite Ihres Netzes. Bitte geben Sie dort den Weg zu Slack frei.`,
  proxyFails: (variable: string, detail: string) =>
    `${variable}: Über diesen Proxy ist Slack nicht zu erreichen (${detail}). Bitte prüfen Sie Adresse und Zugang.`,
  untrusted: (variable: string, detail: string) =>
    `Das Zertifikat auf dem Weg zu Slack ist unbekannt (${detail}). Wenn Ihr Netz verschlüsselte Verbindungen prüft, nennen Sie mit ${variable} die Datei seines Wurzelzertifikats (PEM).`,
  portInUse: (variable: string, port: number) =>
    `${variable}: Auf dem Port ${port} läuft schon ein anderes Programm. Bitte wählen Sie einen anderen.`,
  portForbidden: (variable: string, port: number) =>
    `${variable}: Auf dem Port ${port} darf dieses Programm nicht lauschen. Bitte wählen Sie einen ab 1024.`,
  noSuchHost: (variable: string, host: string) =>
    `${variable}: Die Adresse „${host}“ gehört nicht zu diesem Rechner. Bitte nennen Sie eine eigene, 127.0.0.1 oder 0.0.0.0.`,

  unsigned: (variable: string, where: string) =>
    `${variable}: Eine Anfrage ist damit nicht unterschrieben und wurde abgewiesen. Kommt von Slack nichts an, vergleichen Sie den Wert bitte mit dem unter ${where} und prüfen Sie die Uhr dieses Rechners.`,

  // the manifest
  appDescription: 'Fragt Sachstände ab und stellt daraus den Zwischenbericht zusammen',
  longDescription:
    'Masterplan fragt zweimal im Jahr bei den Verantwortlichen nach, wie es um die Maßnahmen des Plans steht, erinnert an offene Rückmeldungen und stellt aus den Antworten den Zwischenbericht für den Ausschuss zusammen. Der Bot läuft auf einem Rechner der Stadt; er liest nur, was ihm direkt geschrieben wird.',
  commandDescription: 'Sachstand melden, Überblick ansehen – hilfe zeigt alles',
  shortcuts: {
    report: 'Den Stand einer Maßnahme melden',
    tasks: 'Ihre offenen Rückmeldungen ansehen',
    status: 'Den Stand des ganzen Plans ansehen',
    help: 'Ansehen, was Sie Masterplan schreiben können',
  },
}
