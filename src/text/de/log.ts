import type { DutyRole } from '#domain/duty.ts'
interface Line {
  readonly at: string
  readonly round: string | null
  readonly act: string
  readonly fact: string | null
  readonly who: string
}

const duties: Readonly<Record<DutyRole, string>> = {
  leads: 'federführend',
  participates: 'beteiligt',
  answers: 'verantwortlich',
  deputises: 'Stellvertretung',
  coordinates: 'Koordination',
  heads: 'Leitung',
  signs: 'Mitzeichnung',
  belongs: 'zugehörig',
  accountable: 'entscheidet',
  consulted: 'anzuhören',
  informed: 'zu unterrichten',
}

/** The audit trail in words: acts and capacities, no names and no words of answers. */
export const log = {
  title: (code: string, title: string, page: number) =>
    page === 1 ? `Protokoll ${code} ${title}` : `Protokoll ${code} ${title} – Seite ${page}`,
  page: 'Welche Seite?',
  nothing: 'Weiter zurück ist nichts verzeichnet.',
  older: 'Ältere',
  line: ({ at, round, act, fact, who }: Line) =>
    `${at}${round === null ? '' : `, Runde ${round}`}: ${act}${fact === null ? '' : ` (${fact})`} – ${who}`,
  duty: (role: DutyRole, holder: string | null) => (holder === null ? duties[role] : `${duties[role]}: ${holder}`),
  acts: {
    imported: 'Aus der Datei der Stadt übernommen',
    added: 'Maßnahme angelegt',
    changed: 'Maßnahme geändert',
    state: 'Zustand der Maßnahme geändert',
    pointMeasures: 'Maßnahmen zum Antragspunkt geändert',
    linked: 'Mit einer anderen Maßnahme verknüpft',
    unlinked: 'Verknüpfung mit einer anderen Maßnahme gelöst',
    declined: 'Vorschlag abgelehnt',
    duty: 'Zuständigkeit eingetragen',
    dutyEnded: 'Zuständigkeit geändert oder beendet',
    followed: 'Jemand folgt der Maßnahme',
    unfollowed: 'Jemand folgt der Maßnahme nicht mehr',
    asked: 'Abgefragt',
    requestState: 'Stand der Abfrage geändert',
    due: 'Frist verschoben',
    assigned: 'Abfrage neu zugewiesen',
    excused: 'Entschuldigt',
    reopened: 'Wieder geöffnet',
    withdrawn: 'Abfrage zurückgezogen',
    restored: 'Früherer Stand der Abfrage wiederhergestellt',
    settled: 'Rückfrage erledigt',
    queried: 'Rückfrage gestellt',
    putOff: 'Erinnerung einmal aufgeschoben',
    asPlanned: 'Aufschub der Erinnerung zurückgenommen',
    notMine: 'Als nicht zuständig gemeldet',
    offered: 'Übergabe angeboten',
    offerSettled: 'Über die Übergabe entschieden',
    remarked: 'Interne Anmerkung festgehalten',
    reminded: 'Erinnert',
    answered: 'Antwort gegeben',
    answerWithdrawn: 'Antwort zurückgenommen',
    lateKept: 'Antwort nach dem Abschluss aufbewahrt',
    lateDecided: 'Über die Antwort nach dem Abschluss entschieden',
    draft: 'Entwurf einer Antwort bearbeitet',
    other: 'Eine weitere Änderung',
  },
  who: {
    contributor: 'zuständige Person',
    'office-coordinator': 'Koordination der Stelle',
    head: 'Leitung der Stelle',
    coordinator: 'Koordination',
    cdo: 'CDO',
    releaser: 'Freigabe',
    admin: 'Administration',
    nobody: 'automatisch',
    someone: 'eine andere Person',
  },
}
