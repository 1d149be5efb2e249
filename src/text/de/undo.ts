import { counting } from '#text/counting.ts'

const { plural } = counting('de')

/** How acts are named when they are taken back, and what to do about those that cannot be. */
export const undo = {
  button: 'Rückgängig',
  acts: {
    'measure-added': (about: string) => `Neue Maßnahme ${about}`,
    'measure-changed': (about: string) => `Änderung an ${about}`,
    'measure-state': (about: string) => `Neuer Zustand von ${about}`,
    'measure-removed': (about: string) => `Löschung von ${about}`,
    split: (about: string) => `Teilung von ${about}`,
    merged: (about: string) => `Zusammenlegung zu ${about}`,
    assigned: (about: string) => `Zuweisung von ${about}`,
    'field-added': (about: string) => `Neues Handlungsfeld ${about}`,
    'field-changed': (about: string) => `Änderung am Handlungsfeld ${about}`,
    'plan-step': (about: string) => `Schritt des Plans: ${about}`,
    charged: (about: string) => `Änderung der Zuständigkeit für ${about}`,
    task: (about: string) => `Änderung an der Aufgabe ${about}`,
    reorganised: (about: string) => `Neue Ordnung der Stellen: ${about}`,
    answered: (about: string) => `Letzte Änderung der Antwort zu ${about}`,
    confirmed: (about: string) => `Entscheidung über den Vorschlag zu ${about}`,
    excused: (about: string) => `Entschuldigung von ${about}`,
    extended: (about: string) => `Neue Frist für ${about}`,
    declined: (about: string) => `Meldung „nicht zuständig“ oder Entscheidung darüber zu ${about}`,
    offered: (about: string) => `Anfrage zur Übergabe von ${about}`,
    reopened: (about: string) => `Erneute Öffnung von ${about}`,
    late: (about: string) => `Nachgereichte Antwort zu ${about}`,
    'asked-back': (about: string) => `Rückfrage zu ${about}`,
    received: (about: string) => `Rückmeldung zum Zwischenbericht ${about}`,
    numbered: (about: string) => `Vorlagen-Nummer des Zwischenberichts ${about}`,
    overruled: (about: string) => `Übergehen von Mitzeichnungen (${about})`,
    'motion-closed': (about: string) => `Abschluss der Abfrage zum Antrag ${about}`,
    'point-added': (about: string) => `Neuer Antragspunkt ${about}`,
    'point-dropped': (about: string) => `Streichung von ${about}`,
    motion: (about: string) => `Vermerk zum Antrag ${about}`,
    session: (about: string) => `Änderung im Sitzungskalender (${about})`,
    role: (about: string) => `Änderung der Rolle von ${about}`,
    absence: (about: string) => `Eintrag der Abwesenheit (${about})`,
    followed: (about: string) => `Folgen von ${about}`,
    'board-member': (about: string) => `Eintrag im Beirat (${about})`,
    unfollowed: (about: string) => `Ende des Folgens von ${about}`,
  },
  done: (act: string) => `Zurückgenommen: ${act}. Es gilt wieder, was vorher galt.`,
  doneAndTold: (act: string, people: number) =>
    `Zurückgenommen: ${act}. Es gilt wieder, was vorher galt; ${plural(people, { one: 'eine Person, die davon erfahren hatte, bekommt', other: '# Personen, die davon erfahren hatten, bekommen' })} Bescheid.`,
  told: (act: string) => `Zur Berichtigung: ${act} ist zurückgenommen worden. Es gilt wieder, was vorher galt.`,
  asksAgain:
    'Wo die Abfrage damit beendet war, wird wieder auf Ihre Rückmeldung gewartet; „aufgaben“ zeigt, was offen ist.',
  stillAsked: (codes: string) => `Von Ihnen wird noch eine Antwort erwartet zu: ${codes}.`,
  noLongerAsked: (codes: string) => `Von Ihnen wird nichts mehr erwartet zu: ${codes}.`,
  instead: {
    answer: 'Eine erste Antwort bleibt stehen; mit „melden“ und dem Kürzel ändern Sie sie.',
    late: 'Eine nachgereichte Antwort lässt sich nicht mehr zurücknehmen. Stimmt sie nicht, bitte der Koordination sagen.',
    sent: 'Was verschickt ist, lässt sich nicht zurückholen; bei Bedarf stellen Sie es mit „rundschreiben“ richtig.',
    paper: 'Eine Vorlage ändert nur eine neue Fassung: „zwischenbericht“ oder „stellungnahme“.',
    round: 'Termine ändern Sie mit „runde“; was abgeschlossen ist, bleibt so.',
    motion:
      'Was zu einem Antrag gefragt ist, bleibt gefragt. „antrag“ mit seiner Nummer und „ändern“ oder „punkt“ stellt etwas richtig, „verlängern“ gibt mehr Zeit, „zurückgezogen“ beendet die Abfrage.',
    link: 'Geteiltes und Zusammengelegtes ändern Sie mit „maßnahme“.',
    other: 'Bitte geben Sie den gewünschten Stand neu ein; alle Befehle zeigt „hilfe alles“.',
  },
}
