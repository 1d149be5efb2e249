import { counting } from '#text/counting.ts'

const { plural } = counting('de')

/** What follows an answer, or is decided on it: supplements, questions back, excuses, remarks. */
export const afterwards = {
  isSupplement: 'Die Antwort ist als Nachtrag vermerkt und steht damit fest.',
  settlesQuery: 'Die Rückfrage ist damit beantwortet.',
  supplement: (day: string) => `Nachtrag vom ${day}.`,
  source: {
    phone: 'Telefonisch mitgeteilt, eingetragen durch die Koordination.',
    mail: 'Per E-Mail mitgeteilt, eingetragen durch die Koordination.',
  },
  keptLate: {
    freeze: (code: string, round: string) =>
      `Die Runde ${round} ist abgeschlossen. Ihre Antwort zu ${code} ist aufgehoben; die Koordination entscheidet, ob sie als Nachtrag in den Bericht kommt.`,
    grace: (code: string, round: string) =>
      `Die Frist der Runde ${round} ist abgelaufen. Ihre Antwort zu ${code} ist aufgehoben; die Koordination entscheidet, ob sie noch in den Bericht kommt.`,
  },
  cameLate: {
    freeze: (code: string, title: string, round: string) =>
      `Zu ${code} ${title} ist nach dem Abschluss der Runde ${round} noch eine Antwort gekommen. Soll sie als Nachtrag in den Bericht?`,
    grace: (code: string, title: string, round: string) =>
      `Zu ${code} ${title} ist nach der Frist der Runde ${round} noch eine Antwort gekommen. Soll sie in den Bericht?`,
  },
  admitQuestion: {
    freeze: 'Soll die Antwort als Nachtrag in den Bericht?',
    grace: 'Soll die Antwort noch in den Bericht?',
  },
  why: 'Möchten Sie einen Grund nennen?',
  because: (text: string) => `Die Koordination schreibt dazu: „${text}“`,
  admit: { yes: 'Zulassen', no: 'Nicht zulassen' },
  admitted: {
    freeze: (code: string) => `Ihre Antwort zu ${code} ist als Nachtrag zugelassen und kommt in den Bericht.`,
    grace: (code: string) => `Ihre Antwort zu ${code} ist noch zugelassen und kommt in den Bericht.`,
  },
  declined: (code: string, next: string | null) =>
    `Ihre Antwort zu ${code} kam zu spät für diesen Bericht. ${next === null ? 'Bitte melden Sie den Sachstand in der nächsten Runde.' : `Bitte melden Sie den Sachstand in der nächsten Runde (ab ${next} Uhr).`}`,
  isAdmitted: {
    freeze: (code: string) => `${code}: als Nachtrag zugelassen.`,
    grace: (code: string) => `${code}: als verspätete Antwort zugelassen.`,
  },
  nothingWaits: 'Es wartet keine verspätete Antwort auf eine Entscheidung.',
  isDeclined: (code: string) => `${code}: nicht zugelassen. Die Antwort bleibt aufgehoben und steht in keinem Bericht.`,
  reopened: (code: string) =>
    `${code} ist für einen Nachtrag geöffnet, bis der Bericht freigegeben ist. Die zuständige Person ist benachrichtigt.`,
  reopenedUnreachable: (code: string) =>
    `${code} ist für einen Nachtrag geöffnet, bis der Bericht freigegeben ist. Es ist niemand da, der benachrichtigt werden könnte; mit „erfassen ${code}“ tragen Sie den Nachtrag selbst ein.`,
  pleaseSupplement: (code: string, title: string, round: string) =>
    `Die Koordination hat ${code} ${title} in der Runde ${round} noch einmal geöffnet. Bitte melden Sie den Sachstand; er kommt als Nachtrag in den Bericht.`,
  askedAgain: (code: string) => `Zu ${code} wird wieder eine Rückmeldung erwartet; die Gefragten sind benachrichtigt.`,
  pleaseAnswer: (code: string, title: string, due: string) =>
    `Zu ${code} ${title} wird nun doch eine Rückmeldung erwartet, Frist ist ${due} Uhr.`,
  waitsLate: 'Eine verspätete Antwort wartet auf die Entscheidung der Koordination.',
  supplementCame: (code: string) => `Nachtrag: ${code}`,
  queryAnswered: (code: string) => `Rückfrage beantwortet: ${code}`,
  draftOutdated: (no: number) =>
    `Der Entwurf des Berichts (Fassung ${no}) enthält das noch nicht; bitte legen Sie ihn neu an.`,
  lookUp: 'Verlauf',
  replaced: (code: string, title: string, day: string) =>
    `Zu ${code} ${title} liegt ein neuerer Sachstand vor; er ersetzt Ihren vom ${day}.`,
  answeredFor: (code: string, title: string, name: string) =>
    `${name} hat zu ${code} ${title} schon geantwortet; Sie müssen nichts mehr tun. Stimmt etwas nicht, ändern Sie es mit „melden ${code}“.`,
  byPartner: (name: string) => `Beitrag des Partners ${name}.`,
  forPartner: (name: string) => `Für den Partner ${name} eingetragen.`,
  copy: (code: string, title: string) => `Zu ${code} ${title} hat die Koordination für Sie eingetragen:`,
  excused: (code: string) => `Auf eine Rückmeldung zu ${code} wird verzichtet; es wird nicht mehr erinnert.`,
  noNeedToAnswer: (code: string, title: string, round: string) =>
    `Auf eine Rückmeldung zu ${code} ${title} wird in der Runde ${round} verzichtet; Sie müssen nichts tun. Antworten können Sie trotzdem.`,
  excusedBecause: (reason: string) => `Verzichtet, weil: ${reason}`,
  moreTime: (code: string, due: string) =>
    `Die Frist für ${code} läuft jetzt bis ${due} Uhr. Die Gefragten sind benachrichtigt.`,
  whyExcused: 'Warum wird auf eine Rückmeldung verzichtet? Der Grund bleibt intern.',
  all: 'alle',
  how: { label: 'Wie kam die Antwort?', names: { phone: 'Telefon', mail: 'E-Mail' } },
  query: {
    what: 'Was möchten Sie wissen?',
    sent: (code: string, person: string) =>
      `Die Rückfrage zu ${code} geht an ${person}. Die Antwort ist damit wieder offen; Sie erfahren, wenn sie da ist.`,
    makesSupplement: 'Die Antwort kommt als Nachtrag in den Bericht.',
    yourOwn: (code: string) => `Die Rückfrage zu ${code} ist vermerkt. Sie antworten selbst für diese Maßnahme.`,
    nobody: (code: string) =>
      `Die Rückfrage zu ${code} ist vermerkt, aber es ist niemand zu erreichen, der antworten könnte. Mit „erfassen ${code}“ tragen Sie die Antwort selbst ein.`,
    put: (code: string, title: string) => `Zu Ihrem Sachstand ${code} ${title} gibt es eine Rückfrage:`,
    reminder: (code: string, title: string) => `Zur Erinnerung: Zu ${code} ${title} ist eine Rückfrage noch offen:`,
    present: 'So steht es bisher:',
    how: (code: string) =>
      `Es genügt ein Satz, zum Beispiel: ${code} Die Zulieferung kommt im Januar. Er ersetzt den Text, alles andere bleibt stehen. Soll alles so bleiben, schreiben Sie „unverändert ${code}“.`,
    becomesSupplement:
      'Die Runde ist abgeschlossen: Ihre Antwort kommt als Nachtrag in den Bericht und lässt sich danach nicht mehr ändern.',
    answer: 'Antworten',
    shown: (day: string, text: string) => `Rückfrage (${day}): ${text}`,
    open: 'Rückfrage offen',
    openOn: (codes: readonly string[]) =>
      plural(codes.length, {
        one: `Eine Rückfrage ist noch offen: ${codes.join(', ')}.`,
        other: `# Rückfragen sind noch offen: ${codes.join(', ')}.`,
      }),
    howAtFreeze: 'Wer sie jetzt noch beantwortet, liefert einen Nachtrag.',
  },
  reopenedForYou: 'Für einen Nachtrag geöffnet, bis der Bericht freigegeben ist.',
  reopenedShort: 'für einen Nachtrag geöffnet',
  reopenedOn: (codes: readonly string[]) => `Für einen Nachtrag geöffnet: ${codes.join(', ')}.`,
  waitingOn: (codes: readonly string[]) =>
    plural(codes.length, {
      one: `Eine verspätete Antwort wartet auf die Entscheidung der Koordination: ${codes.join(', ')}.`,
      other: `# verspätete Antworten warten auf die Entscheidung der Koordination: ${codes.join(', ')}.`,
    }),
  stillWaits: (waits: readonly { readonly code: string; readonly why: 'late' | 'query' | 'reopened' }[]) => {
    const names = { late: 'verspätete Antwort', query: 'Rückfrage', reopened: 'geöffnet' }
    return `Es wartet noch: ${waits.map(({ code, why }) => `${code} ${names[why]}`).join(', ')}.`
  },
  remark: {
    what: 'Was möchten Sie festhalten? Es bleibt intern.',
    kept: (code: string) => `Die Anmerkung zu ${code} ist festgehalten; sie ist intern und steht in keinem Bericht.`,
    shown: (day: string, text: string) => `Anmerkung (${day}): ${text}`,
  },
  answeredOn: (day: string) => `Sachstand vom ${day}`,
  notAdmitted: (day: string) => `Verspätet eingegangen (${day}), nicht im Bericht:`,
}
