import { counting } from '#text/counting.ts'
import { pointProblems } from '#text/de/point-problems.ts'

const { plural } = counting('de')

/**
 * What is said of an answer to a motion's point where it would be wrong of one to a measure; `round` and `label` are the
 * motion's number, `code` is the point's. Nobody is addressed in it, so that it needs no other form for “du”.
 */
export const points = {
  afterwards: {
    keptLate: {
      freeze: (code: string, round: string) =>
        `Die Abfrage zum Antrag ${round} ist abgeschlossen. Die Antwort zu ${code} ist aufgehoben; die Koordination entscheidet, ob sie als Nachtrag in die Stellungnahme kommt.`,
      grace: (code: string, round: string) =>
        `Die Frist zum Antrag ${round} ist abgelaufen. Die Antwort zu ${code} ist aufgehoben; die Koordination entscheidet, ob sie noch in die Stellungnahme kommt.`,
    },
    cameLate: {
      freeze: (code: string, title: string, round: string) =>
        `Zu ${code} ${title} ist nach dem Ende der Abfrage zum Antrag ${round} noch eine Antwort gekommen. Soll sie als Nachtrag in die Stellungnahme?`,
      grace: (code: string, title: string, round: string) =>
        `Zu ${code} ${title} ist nach der Frist zum Antrag ${round} noch eine Antwort gekommen. Soll sie in die Stellungnahme?`,
    },
    admitQuestion: {
      freeze: 'Soll die Antwort als Nachtrag in die Stellungnahme?',
      grace: 'Soll die Antwort noch in die Stellungnahme?',
    },
    admitted: {
      freeze: (code: string) => `Die Antwort zu ${code} ist als Nachtrag zugelassen und kommt in die Stellungnahme.`,
      grace: (code: string) => `Die Antwort zu ${code} ist noch zugelassen und kommt in die Stellungnahme.`,
    },
    declined: (code: string) => `Die Antwort zu ${code} kam zu spät für die Stellungnahme.`,
    isDeclined: (code: string) =>
      `${code}: nicht zugelassen. Die Antwort bleibt aufgehoben und steht in keiner Stellungnahme.`,
    reopened: (code: string) =>
      `${code} ist für einen Nachtrag geöffnet, bis die Stellungnahme freigegeben ist. Die zuständige Person ist benachrichtigt.`,
    reopenedUnreachable: (code: string) =>
      `${code} ist für einen Nachtrag geöffnet, bis die Stellungnahme freigegeben ist. Es ist niemand da, der benachrichtigt werden könnte; „erfassen ${code}“ trägt den Nachtrag ein.`,
    pleaseSupplement: (code: string, title: string, round: string) =>
      `Zum Antrag ${round} ist ${code} ${title} noch einmal geöffnet. Gebraucht wird der Text für die Stellungnahme der Verwaltung; er kommt als Nachtrag hinein.`,
    noNeedToAnswer: (code: string, title: string, round: string) =>
      `Auf eine Rückmeldung zu ${code} ${title} (Antrag ${round}) wird verzichtet; es ist nichts mehr zu tun. Eine Antwort ist trotzdem möglich.`,
    reopenedForYou: 'Für einen Nachtrag geöffnet, bis die Stellungnahme freigegeben ist.',
  },
  query: {
    makesSupplement: 'Die Antwort kommt als Nachtrag in die Stellungnahme.',
    becomesSupplement:
      'Die Abfrage ist abgeschlossen: Die Antwort kommt als Nachtrag in die Stellungnahme und lässt sich danach nicht mehr ändern.',
  },
  remark: {
    kept: (code: string) =>
      `Die Anmerkung zu ${code} ist festgehalten; sie ist intern und steht in keiner Stellungnahme.`,
  },
  taken: (count: number) =>
    plural(count, {
      none: 'Es ist nichts unverändert übernommen worden.',
      one: 'Danke, unverändert übernommen ist ein Antragspunkt:',
      other: 'Danke, unverändert übernommen sind # Antragspunkte:',
    }),
  notTaken: { answered: 'Dazu liegt schon ein Text vor.' },
  saidAnew: (code: string, title: string) => `Zu ${code} ${title} liegt schon ein neuer Text vor; er bleibt stehen:`,
  afterClosing: {
    missing: (label: string) =>
      `Die Abfrage zum Antrag ${label} ist abgeschlossen. Kommt die Antwort noch so, entscheidet die Koordination, ob sie aufgenommen wird:`,
    answered: (label: string) =>
      `Die Abfrage zum Antrag ${label} ist abgeschlossen, die Antworten stehen fest. Über Änderungen entscheidet die Koordination.`,
    released: (label: string) =>
      `Die Stellungnahme zum Antrag ${label} ist freigegeben. Was sich noch ändern soll, bitte der Koordination sagen.`,
  },
  tooLate: {
    freeze: (round: string) =>
      `Die Abfrage zum Antrag ${round} ist abgeschlossen. Was jetzt abgesendet wird, geht an die Koordination; sie entscheidet, ob es als Nachtrag in die Stellungnahme kommt.`,
    grace: (round: string) =>
      `Die Frist zum Antrag ${round} ist abgelaufen. Was jetzt abgesendet wird, geht an die Koordination; sie entscheidet, ob es noch in die Stellungnahme kommt.`,
  },
  changed: {
    answered: (code: string) => `Inzwischen gibt es zu ${code} einen anderen Text:`,
    asked: (code: string, round: string) =>
      `Dieses Formular ist von früher; zu ${code} wird jetzt für den Antrag ${round} gefragt. Gespeichert ist noch nichts. Passen die Angaben noch, bitte noch einmal absenden.`,
  },
  inPaper: (code: string, label: string, listed: string) =>
    `Die Abfrage zum Antrag ${label} ist abgeschlossen, die Antwort zu ${code} steht in der Stellungnahme und lässt sich nicht mehr zurücknehmen. Soll sie dort nicht stehen, bitte der Koordination sagen (${listed}).`,
  problems: pointProblems,
}
