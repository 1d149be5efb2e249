import { counting } from '#text/counting.ts'

const { plural } = counting('de')

interface Why {
  readonly city: string
  readonly plan: string
  readonly reason: string
  readonly round: string
}

const measures = (count: number): string => plural(count, { one: 'diese Maßnahme', other: 'diese Maßnahmen' })
const toMeasures = (count: number): string => plural(count, { one: 'dieser Maßnahme', other: 'diesen Maßnahmen' })

/** What people are asked and reminded with; beyond the responsible person it speaks of measures, never of people. */
export const reminders = {
  greeting: (name: string) => `Guten Tag, ${name},`,
  why: ({ city, plan, reason, round }: Why) =>
    `hier ist Masterplan, der Berichtsdienst der ${city} für „${plan}“ (Runde ${round}). ${reason}`,
  until: (due: string) => `Bitte antworten Sie bis ${due} Uhr; meist genügt ein Satz.`,
  overdue: (due: string, graceUntil: string | null) =>
    graceUntil === null
      ? `Die Frist war ${due} Uhr. Bitte antworten Sie trotzdem; ob die Antwort noch in den Bericht kommt, entscheidet die Koordination.`
      : `Die Frist war ${due} Uhr; bitte antworten Sie noch bis ${graceUntil} Uhr, meist genügt ein Satz.`,
  howTo: (count: number): string =>
    plural(count, {
      one: 'Antworten Sie einfach mit Ampel und einem Satz, zum Beispiel: gelb 60 Die Ausschreibung läuft.',
      other: 'Nennen Sie das Kürzel, die Ampel und einen Satz, zum Beispiel: M-03 gelb 60 Die Ausschreibung läuft.',
    }),
  later: 'Später erinnern',
  all: 'alle',
  which: 'Zu welcher Maßnahme soll die Erinnerung später kommen?',
  none: (code: string) => `Zu ${code} steht keine Erinnerung an Sie aus.`,
  putOff: (about: string, until: string) => `Die nächste Erinnerung zu ${about} kommt frühestens am ${until} Uhr.`,
  preview: (requests: number, messages: number) =>
    `Vorschau: Erinnert würde an ${plural(requests, { one: 'eine offene Rückmeldung', other: '# offene Rückmeldungen' })} (${plural(messages, { one: 'eine Nachricht', other: '# Nachrichten' })}). Es geht nichts hinaus.`,
  previewWord: 'vorschau',
  also: ['probe'],
  queriesPreview: (codes: readonly string[]) =>
    `Vorschau: Erinnert würde an die Rückfrage zu ${codes.join(', ')}. Es geht nichts hinaus.`,
  queriesSent: (codes: readonly string[]) => `An die Rückfrage zu ${codes.join(', ')} wird jetzt erinnert.`,
  previewLine: (about: string, office: string) => (office === '' ? about : `${about} (${office})`),
  previewMore: (count: number) =>
    plural(count, { one: 'und eine weitere Nachricht', other: 'und # weitere Nachrichten' }),
  manyMeasures: (count: number) => plural(count, { one: 'eine Maßnahme', other: '# Maßnahmen' }),
  previewText: 'So lautet die erste Nachricht:',
  sendNow: 'Jetzt erinnern',
  nobody: 'Es wird niemand erinnert.',
  leftOut: {
    reminded: (about: string) => `Heute schon angeschrieben: ${about}.`,
    today: (about: string) => `An dieselbe Person ging heute schon eine Nachricht: ${about}.`,
    week: (about: string) => `In dieser Woche schon oft genug erinnert: ${about}.`,
    enough: (about: string) => `In dieser Runde schon oft genug erinnert: ${about}.`,
    rests: (about: string) => `Aufgeschoben oder „nicht zuständig“: ${about}.`,
    nobody: (about: string) => `Niemand zu erreichen: ${about}.`,
    hours: (about: string) => `Außerhalb der Dienstzeit: ${about}.`,
  },
  step: {
    responsible: (count: number, due: string) =>
      `Zur Erinnerung: Für ${measures(count)} fehlt noch der Sachstand, Frist ist ${due} Uhr.`,
    deputy: (count: number, due: string) =>
      `Für ${measures(count)} liegt noch kein Sachstand vor, Frist ist ${due} Uhr. Sie sind als Vertretung eingetragen und können antworten.`,
    'office-coordinator': (count: number, due: string) =>
      `Zu ${toMeasures(count)} Ihrer Stelle liegt noch kein Sachstand vor, Frist ist ${due} Uhr. Bitte sorgen Sie für eine Antwort oder antworten Sie selbst.`,
    head: (count: number, due: string) =>
      `Zu ${toMeasures(count)} Ihrer Stelle fehlt im Bericht an den Ausschuss noch der Sachstand (Frist: ${due} Uhr). Ohne Antwort steht dort „Keine Rückmeldung“.`,
    'plan-coordinator': (count: number, due: string) =>
      `Zu ${toMeasures(count)} liegt trotz Erinnerungen kein Sachstand vor (Frist: ${due} Uhr).`,
  },
}
