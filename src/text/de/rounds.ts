import { counting } from '#text/counting.ts'

const { number, plural } = counting('de')

export const rounds = {
  names: { show: 'zeigen', plan: 'planen', open: 'öffnen', extend: 'verlängern', move: 'verlegen', close: 'schließen' },
  title: (label: string, state: string) => `Runde ${label} – ${state}`,
  state: { planned: 'geplant', open: 'läuft', closed: 'abgeschlossen' },
  dates: {
    opens: 'Öffnet',
    due: 'Frist',
    grace: 'Nachfrist',
    closes: 'Schließt endgültig',
    draft: 'Entwurf des Berichts',
    paperDue: 'Bericht liegt vor',
  },
  session: 'Sitzung des Ausschusses',
  assumed: 'noch nicht bekannt, angenommen nach dem Plan',
  /** Behind „Sitzung“. */
  sessionLost: (day: string) => `${day} – entfällt; eine andere ist noch nicht bekannt`,
  opened: (label: string, count: number, due: string) =>
    `Die Runde ${label} ist eröffnet: ${plural(count, { one: 'eine Maßnahme wird', other: '# Maßnahmen werden' })} abgefragt, Frist ist ${due} Uhr.`,
  closed: (label: string, answered: number, asked: number, excused: number) =>
    `Die Runde ${label} ist abgeschlossen. Beantwortet: ${number(answered)} von ${number(asked)}${excused > 0 ? `, entschuldigt: ${number(excused)}` : ''}. Was noch kommt, wird nur als Nachtrag zugelassen.`,
  withoutAnswer: 'Ohne Rückmeldung blieben:',
  notAsked: 'Nicht gefragt werden konnte, weil die Einladung von Masterplan nicht angenommen ist:',
  paperDue: (day: string) => `Der Bericht muss bis ${day} Uhr vorliegen.`,
  extended: (label: string, due: string) =>
    `Die Frist der Runde ${label} läuft jetzt bis ${due} Uhr. Alle, deren Rückmeldung noch fehlt, werden benachrichtigt.`,
  sessionMoved: (label: string, session: string, byFile: boolean) =>
    `Die Sitzung zur Runde ${label} ist jetzt: ${session}.${byFile ? ' So steht es neu im Sitzungskalender der Stadt.' : ''}`,
  outdatedPaper: (no: number) =>
    `Der freigegebene Bericht (Version ${no}) trägt noch den alten Termin. Soll er zurückgezogen werden? Dann beginnt eine neue Version.`,
  sessionMovedLiaison: (plan: string, label: string, session: string, no: number) =>
    `${plan}: Die Sitzung zur Runde ${label} ist jetzt: ${session}. Der freigegebene Bericht (Version ${no}) trägt noch den alten Termin.`,
  fewDays: (days: number) =>
    `Bis zur Frist ${plural(days, { none: 'bleibt kein ganzer Arbeitstag mehr', one: 'bleibt nur ein Arbeitstag', other: 'bleiben nur # Arbeitstage' })}.`,
  dueMoved: (codes: string, due: string) => `Für ${codes} läuft die Frist damit bis ${due} Uhr.`,
  fileRefused: 'Die Sitzung, die neu im Sitzungskalender der Stadt steht, lässt sich nicht übernehmen.',
  moreTime: (codes: string, due: string) => `Für ${codes} haben Sie mehr Zeit: Die Frist läuft jetzt bis ${due} Uhr.`,
  reminded: (requests: number, people: number) =>
    `An ${plural(requests, { one: 'eine offene Rückmeldung', other: '# offene Rückmeldungen' })} wird jetzt erinnert (${plural(people, { one: 'eine Nachricht', other: '# Nachrichten' })}).`,
  draftDue: (label: string, due: string) =>
    `Zur Runde ${label} gibt es noch keinen Entwurf. Der Bericht muss bis ${due} Uhr vorliegen.`,
  releaseDue: (label: string) =>
    `Der Bericht zur Runde ${label} sollte jetzt vorliegen, ist aber noch nicht freigegeben.`,
  releaseSoon: (label: string, due: string, isDrafted: boolean) =>
    `Der Bericht zur Runde ${label} muss bis ${due} Uhr freigegeben sein. ${isDrafted ? 'Er liegt als Entwurf vor; es fehlt die Freigabe.' : 'Es gibt noch keinen Entwurf.'}`,
  forSession: (session: string) => `Sonst kommt er zu spät für die Sitzung am ${session}.`,
  lateForSession: (session: string) => `Für die Sitzung am ${session} kommt er damit zu spät.`,
  nextSession: (session: string) => `Die nächste bekannte Sitzung ist am ${session}.`,
  noNextSession: 'Eine spätere Sitzung ist nicht bekannt.',
  moveTo: (session: string) => `Auf ${session} verlegen`,
  undelivered: (about: string) => `Eine Nachricht konnte nicht zugestellt werden. Betroffen: ${about}.`,
}
