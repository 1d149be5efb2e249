import type { Catalogue } from '#text/catalogue.ts'
import { commands as formal } from '#text/de/commands.ts'

export const commands: Catalogue['commands'] = {
  ...formal,
  help: { ...formal.help, summary: 'zeigt, was du schreiben kannst' },
  tasks: { ...formal.tasks, summary: 'zeigt deine offenen Abfragen mit dem letzten Stand' },
  'not-mine': { ...formal['not-mine'], summary: 'meldet, dass eine Abfrage nicht bei dir richtig ist' },
  absent: { ...formal.absent, summary: 'trägt deine Abwesenheit ein, auf Wunsch mit Vertretung' },
  follow: { ...formal.follow, summary: 'sagt dir Bescheid, wenn sich die Ampel einer Maßnahme ändert' },
  undo: { ...formal.undo, summary: 'nimmt deine letzte Handlung zurück, wo das gefahrlos geht' },
  language: { ...formal.language, summary: 'stellt die Sprache deiner Nachrichten ein' },
  sign: {
    ...formal.sign,
    summary: 'zeichnet deine Abschnitte eines Entwurfs mit, mit Anmerkung oder nicht; zeigt sie und den ganzen Entwurf',
  },
  'my-data': { ...formal['my-data'], summary: 'zeigt oder löscht, was über dich gespeichert ist' },
  link: {
    ...formal.link,
    summary: 'verbindet ein weiteres Konto mit dir: Du bekommst einen Code, den du mir von dort aus schreibst',
  },
  announce: { ...formal.announce, example: 'rundschreiben Bitte nenne auch die Kosten.' },
  groups: { ...formal.groups, own: 'Für dich selbst' },
  briefly: {
    ...formal.briefly,
    tasks: 'zeigt, was bei dir offen ist',
    absent: 'trägt deine Abwesenheit ein',
  },
  heading: 'Das kannst du schreiben',
  prefixed: (slash: string, bang: string) =>
    `In Kanälen stellst du ${slash} voran (oder ${bang}, wo es keine Schrägstrich-Befehle gibt); im direkten Gespräch genügt das Wort allein.`,
  plain: 'Auf eine Abfrage kannst du auch einfach in einem Satz antworten. Es wird nur noch gefragt, was fehlt.',
}
