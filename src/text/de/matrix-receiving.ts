import { counting } from '#text/counting.ts'

const { plural } = counting('de')

/** Of a device that is not cross-signed, nothing is ever read. */
const otherwise = 'Hilft das nicht, bitte das eigene Gerät in den Sicherheitseinstellungen bestätigen.'

/** What people in Matrix read when something they sent could not be read or taken. */
export const matrixReceiving = {
  unreadable: (count: number) =>
    plural(count, {
      one: `Eine Nachricht ließ sich hier nicht entschlüsseln. Bitte noch einmal senden. ${otherwise}`,
      other: `# Nachrichten ließen sich hier nicht entschlüsseln. Bitte noch einmal senden. ${otherwise}`,
    }),
  unreadableAmongOthers:
    'In einem gemeinsamen Raum ließ sich eine Nachricht nicht entschlüsseln. War sie für den Bot bestimmt, bitte dort noch einmal senden.',
  unencrypted:
    'Eine Nachricht kam unverschlüsselt an, obwohl der Raum verschlüsselt ist; deshalb wurde sie nicht übernommen. Bitte noch einmal verschlüsselt senden.',
}
