import type { Catalogue } from '#text/catalogue.ts'
import { afterwards as formal } from '#text/de/afterwards.ts'

export const afterwards: Catalogue['afterwards'] = {
  ...formal,
  keptLate: {
    freeze: (code, round) =>
      `Die Runde ${round} ist abgeschlossen. Deine Antwort zu ${code} ist aufgehoben; die Koordination entscheidet, ob sie als Nachtrag in den Bericht kommt.`,
    grace: (code, round) =>
      `Die Frist der Runde ${round} ist abgelaufen. Deine Antwort zu ${code} ist aufgehoben; die Koordination entscheidet, ob sie noch in den Bericht kommt.`,
  },
  admitted: {
    freeze: (code) => `Deine Antwort zu ${code} ist als Nachtrag zugelassen und kommt in den Bericht.`,
    grace: (code) => `Deine Antwort zu ${code} ist noch zugelassen und kommt in den Bericht.`,
  },
  why: 'Möchtest du einen Grund nennen?',
  declined: (code, next) =>
    `Deine Antwort zu ${code} kam zu spät für diesen Bericht. ${next === null ? 'Bitte melde den Sachstand in der nächsten Runde.' : `Bitte melde den Sachstand in der nächsten Runde (ab ${next} Uhr).`}`,
  reopenedUnreachable: (code) =>
    `${code} ist für einen Nachtrag geöffnet, bis der Bericht freigegeben ist. Es ist niemand da, der benachrichtigt werden könnte; mit „erfassen ${code}“ trägst du den Nachtrag selbst ein.`,
  pleaseSupplement: (code, title, round) =>
    `Die Koordination hat ${code} ${title} in der Runde ${round} noch einmal geöffnet. Bitte melde den Sachstand; er kommt als Nachtrag in den Bericht.`,
  draftOutdated: (no) => `Der Entwurf des Berichts (Fassung ${no}) enthält das noch nicht; bitte lege ihn neu an.`,
  replaced: (code, title, day) => `Zu ${code} ${title} liegt ein neuerer Sachstand vor; er ersetzt deinen vom ${day}.`,
  answeredFor: (code, title, name) =>
    `${name} hat zu ${code} ${title} schon geantwortet; du musst nichts mehr tun. Stimmt etwas nicht, änderst du es mit „melden ${code}“.`,
  copy: (code, title) => `Zu ${code} ${title} hat die Koordination für dich eingetragen:`,
  noNeedToAnswer: (code, title, round) =>
    `Auf eine Rückmeldung zu ${code} ${title} wird in der Runde ${round} verzichtet; du musst nichts tun. Antworten kannst du trotzdem.`,
  remark: { ...formal.remark, what: 'Was möchtest du festhalten? Es bleibt intern.' },
  query: {
    ...formal.query,
    what: 'Was möchtest du wissen?',
    sent: (code, person) =>
      `Die Rückfrage zu ${code} geht an ${person}. Die Antwort ist damit wieder offen; du erfährst, wenn sie da ist.`,
    yourOwn: (code) => `Die Rückfrage zu ${code} ist vermerkt. Du antwortest selbst für diese Maßnahme.`,
    nobody: (code) =>
      `Die Rückfrage zu ${code} ist vermerkt, aber es ist niemand zu erreichen, der antworten könnte. Mit „erfassen ${code}“ trägst du die Antwort selbst ein.`,
    becomesSupplement:
      'Die Runde ist abgeschlossen: Deine Antwort kommt als Nachtrag in den Bericht und lässt sich danach nicht mehr ändern.',
    put: (code, title) => `Zu deinem Sachstand ${code} ${title} gibt es eine Rückfrage:`,
    how: (code) =>
      `Es genügt ein Satz, zum Beispiel: ${code} Die Zulieferung kommt im Januar. Er ersetzt den Text, alles andere bleibt stehen. Soll alles so bleiben, schreib „unverändert ${code}“.`,
  },
}
