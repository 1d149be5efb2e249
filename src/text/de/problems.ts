import { boardProblems } from '#text/de/board-problems.ts'
import { officeProblems } from '#text/de/office-problems.ts'
import { responsibilityProblems } from '#text/de/responsibility-problems.ts'
import { statementProblems } from '#text/de/statement-problems.ts'
import { namingMotion } from '#text/naming-motion.ts'
import { problemSentence } from '#text/problem.ts'
import { fileRefused } from '#text/de/file-refused.ts'
import { formatFailed } from '#text/de/format-failed.ts'
import { stillHeld } from '#text/de/still-held.ts'
import { undo } from '#text/de/undo.ts'
import { coSignatureProblems } from '#text/de/co-signature-problems.ts'
import { cycleProblems } from '#text/de/cycle-problems.ts'
import { linkProblems } from '#text/de/link-problems.ts'
import { roleProblems } from '#text/de/role-problems.ts'
import { motionProblems } from '#text/de/motion-problems.ts'
import { plan } from '#text/de/plan.ts'
import { numberLike } from '#text/number-like.ts'
import type { ProblemSentences } from '#text/problem-sentences.ts'
import { wordProblems } from '#text/de/word-problems.ts'
import { people } from '#text/de/people.ts'

/** More names than this nobody reads on a phone. */
const most = 5
const quoted = (text: string): string => `„${text}“`

export const problems: ProblemSentences = {
  stranger: () =>
    'Ich kenne Ihr Konto noch nicht. Bitte wenden Sie sich an die Koordination des Programms, damit Sie eingetragen werden.',
  guest: () =>
    'Mit einem Gastkonto kann ich Ihnen hier nichts zeigen und nichts von Ihnen annehmen. Bitte schreiben Sie von Ihrem eigenen Konto in der Verwaltung oder wenden Sie sich an die Koordination des Programms.',
  'not-allowed': () =>
    'Dafür fehlt Ihnen die Berechtigung. Mit „hilfe alles“ sehen Sie, was Sie tun können; Rechte vergibt die Koordination.',
  'not-allowed-in': ({ plan: of, names }, say) =>
    `Dafür braucht es die Berechtigung für den Plan ${quoted(of)}. ${names.length > 0 ? `Bitte wenden Sie sich an dessen Koordination: ${say.list(names)}.` : 'Rechte vergibt die Administration.'}`,
  'not-your-measure': ({ code }) =>
    `Für ${code} sind Sie nicht eingetragen. Mit „aufgaben“ sehen Sie Ihre Maßnahmen; Zuständigkeiten ändert die Koordination.`,
  'same-person': () =>
    'Wer den Entwurf vorgelegt hat, kann ihn nicht selbst freigeben (Vier-Augen-Prinzip). Bitte eine zweite berechtigte Person um die Freigabe.',
  'own-words': ({ passages }, say) =>
    `${say.list(passages)}: Diesen Text hat außer der Person, die ihn geschrieben hat, noch niemand gesehen, der freigeben darf (Vier-Augen-Prinzip). Bitte eine zweite berechtigte Person um die Freigabe.`,
  'has-left': ({ day }, say) =>
    `Sie sind hier nur bis zum ${say.day(day)} eingetragen und können nichts mehr melden. Stimmt das nicht, wenden Sie sich bitte an die Koordination des Programms.`,
  'unknown-person': ({ text, nearest }) =>
    `${quoted(text)} kenne ich nicht. ${nearest.length > 0 ? `Ähnlich: ${nearest.join(', ')}. ` : ''}Bitte Kürzel oder Namen der Person oder die Nummer ihres Amtes nennen.`,
  'ambiguous-person': ({ text, names }) =>
    `${quoted(text)} passt auf mehrere: ${names.slice(0, most).join(', ')}${names.length > most ? ' und andere' : ''}. Bitte das Kürzel aus der Klammer nennen.`,
  'no-such-period': ({ text }) =>
    `${quoted(text)} ist kein Zeitraum im Kalender. Bitte so schreiben: 1.10.–14.10. oder 2026-10-01 bis 2026-10-14.`,
  'backwards-period': ({ from, until }, say) =>
    `Der Zeitraum endet (${say.day(until)}), bevor er beginnt (${say.day(from)}). Bitte die beiden Tage vertauschen oder berichtigen.`,
  'period-over': ({ until }, say) =>
    `Der Zeitraum ist seit dem ${say.day(until)} vorbei. Bitte einen nennen, der noch läuft oder erst kommt.`,
  'own-substitute': () => 'Niemand kann sich selbst vertreten. Bitte eine andere Person nennen.',
  'substitute-absent': ({ name, from, until }, say) =>
    `${name} ist vom ${say.day(from)} bis ${say.day(until)} selbst abwesend. Bitte eine andere Vertretung nennen.`,
  'substitutes-in-circle': ({ name, from, until }, say) =>
    `${name} hat für die Zeit vom ${say.day(from)} bis ${say.day(until)} schon umgekehrt diese Vertretung eingetragen. Bitte eine andere Person nennen.`,
  'substitute-leaves': ({ name, day }, say) =>
    `${name} ist nur bis zum ${say.day(day)} eingetragen. Bitte eine andere Vertretung nennen.`,
  'no-such-absence': ({ day }, say) =>
    `Am ${say.day(day)} ist keine Abwesenheit eingetragen. „abwesend“ zeigt, was eingetragen ist.`,
  'absence-known': ({ from, until }, say) =>
    `Abwesend ${people.absence.period(say.day(from), say.day(until))}: Das ist schon so eingetragen.`,
  'absences-overlap': ({ from, until }, say) =>
    `Das überschneidet sich mit der Abwesenheit ${people.absence.period(say.day(from), say.day(until))}, die schon eingetragen ist. Soll etwas anderes gelten, bitte zuerst „abwesend löschen ${say.day(from)}“ schreiben oder denselben ersten Tag nennen.`,
  'already-responsible': ({ code, name }) => `Für ${code} ist ${name} schon verantwortlich; es bleibt, wie es ist.`,
  'handed-to-oneself': ({ code }) =>
    `Das wären Sie selbst. Nennen Sie bitte eine andere Person, oder bitten Sie mit „übernehmen ${code}“ um die Maßnahme.`,
  'no-account': ({ name }) =>
    `${name} hat noch kein Konto im Chat und kann nicht gefragt werden. Zuweisen kann die Koordination.`,
  ...linkProblems,
  ...cycleProblems,
  ...boardProblems,
  ...officeProblems,
  ...responsibilityProblems,
  'no-offer': ({ code }) => `Zu ${code} ist gerade kein Angebot offen. „aufgaben“ zeigt, was sonst offen ist.`,
  ...roleProblems,
  'still-in-charge': ({ codes, roles, parties }) =>
    `Vorher ist noch etwas abzugeben: ${stillHeld(codes, roles, parties)}. Maßnahmen geben Sie mit „abgeben“ weiter; alles andere regelt die Koordination.`,
  ...coSignatureProblems,
  ...wordProblems,
  ...motionProblems,
  'cause-missing': ({ light, questions }, say) =>
    questions.every((id) => id === 'cause' || id === 'options')
      ? `Bei ${say.light(light)} gehören Ursache und Handlungsoptionen dazu. Bitte ergänzen Sie, was fehlt.`
      : `Bei ${say.light(light)} fehlen noch Angaben. Bitte ergänzen Sie, was fehlt.`,
  'asked-anew': ({ code }) =>
    `Diese Nachricht gehört zu einer früheren Abfrage zu ${code}; geändert ist nichts. Was jetzt ansteht, sehen Sie mit „aufgaben“.`,
  'nothing-before': ({ code }) =>
    `Zu ${code} gibt es noch keinen Sachstand, der unverändert bleiben könnte. Bitte mit „melden ${code}“ antworten.`,
  'not-asked': ({ code }) =>
    `${code} wird in dieser Runde nicht abgefragt. Mit „verlauf ${code}“ sehen Sie die letzten Meldungen.`,
  'nothing-earlier': () =>
    'Hierzu gibt es nichts Früheres, das übernommen werden könnte. Bitte schreiben Sie die Antwort.',
  'no-open-request': () =>
    'Bei Ihnen ist gerade nichts offen. Eine Antwort ändern Sie mit „melden“ und dem Kürzel, zum Beispiel „melden M-03“; alle Befehle zeigt „hilfe alles“.',
  'grace-over': ({ code, closes }, say) =>
    `Die Frist für ${code} ist abgelaufen. Bis ${say.instant(closes)} Uhr kann die Koordination Ihre Antwort noch eintragen; bitte wenden Sie sich dorthin.`,
  frozen: ({ code, label }) =>
    `Die Runde ${label} ist abgeschlossen, ${code} lässt sich nicht mehr ändern. Bitte wenden Sie sich an die Koordination.`,
  released: ({ code, label }) =>
    `Der Bericht zur Runde ${label} ist freigegeben, ${code} ändert sich darin nicht mehr. Neues melden Sie bitte in der nächsten Runde.`,
  'already-answered': ({ code }) =>
    `Zu ${code} liegt schon eine Rückmeldung vor. Mit „verlauf ${code}“ sehen Sie sie, mit „rückfrage ${code}“ fragen Sie zurück.`,
  'not-answered': ({ code }) =>
    `Zu ${code} liegt in dieser Runde noch keine Rückmeldung vor. Mit „erinnern ${code}“ fragen Sie danach.`,
  'late-answer-waits': ({ code }) =>
    `Zu ${code} wartet eine verspätete Antwort auf die Entscheidung. Mit „zulassen ${code}“ entscheiden Sie darüber.`,
  'ask-for-supplement': ({ code, label }) =>
    `Die Runde ${label} ist abgeschlossen, zu ${code} liegt keine Rückmeldung vor. Mit „wieder öffnen ${code}“ bitten Sie um einen Nachtrag.`,
  'no-late-answer': ({ code }) =>
    `Zu ${code} wartet keine Antwort auf eine Entscheidung. Mit „wieder öffnen ${code}“ bitten Sie um einen Nachtrag.`,
  'still-changeable': ({ code, closes }, say) =>
    `Die Runde läuft noch: ${code} lässt sich bis ${say.instant(closes)} Uhr ohnehin ändern, mit „melden ${code}“ oder für die Koordination mit „erfassen ${code}“.`,
  'reopened-already': ({ code, at }, say) =>
    `${code} ist seit ${say.instant(at)} Uhr für einen Nachtrag geöffnet. Mit „erfassen ${code}“ tragen Sie ihn selbst ein.`,
  'no-proposal': ({ code }) => `Zu ${code} liegt kein Vorschlag vor, der zu bestätigen wäre.`,
  'own-proposal': ({ code }) =>
    `Den Vorschlag zu ${code} haben Sie selbst gemacht (Vier-Augen-Prinzip). Bitte eine zweite berechtigte Person um die Entscheidung.`,
  'code-taken': ({ code, free }) =>
    `Das Kürzel ${quoted(code)} ist schon vergeben. Frei ist zum Beispiel ${quoted(free)}.`,
  'bad-code': ({ text }) =>
    `${quoted(text)} eignet sich nicht als Kürzel. Bitte höchstens 16 Buchstaben, Ziffern und Zeichen wie „-“, ohne Leerzeichen; zum Beispiel „M-07“.`,
  superseded: ({ code }) =>
    `${code} ist in anderen Maßnahmen aufgegangen und ändert sich nicht mehr. Welche das sind, zeigt „verlauf ${code}“.`,
  'split-into-one': ({ code }) =>
    `Zum Teilen von ${code} braucht es mindestens zwei neue Kürzel, zum Beispiel „maßnahme teilen ${code} in ${code}a, ${code}b“. Für ein neues Kürzel allein gibt es „maßnahme zusammenlegen ${code} zu …“.`,
  'merged-into-itself': ({ code }) =>
    `${code} lässt sich nicht mit sich selbst zusammenlegen. Bitte nennen Sie eine weitere Maßnahme, zum Beispiel „maßnahme zusammenlegen ${code}, M-99 zu ${code}“.`,
  'merge-circle': ({ code, into }) =>
    `${into} ist selbst in ${code} aufgegangen; umgekehrt geht es nicht mehr. Bitte wählen Sie ein anderes Ziel.`,
  'already-in-state': ({ code, state }) => `${code} ist schon ${plan.state[state]}. Es bleibt alles, wie es ist.`,
  'was-asked': ({ code }) =>
    `${code} ist schon abgefragt oder fortgeführt worden, deshalb bleibt die Maßnahme im Verlauf. Statt zu löschen, lassen Sie sie entfallen: „maßnahme entfällt ${code}“ mit dem Grund.`,
  'nothing-to-change': ({ code }) => `Genau so steht es schon bei ${code}. Es bleibt alles, wie es ist.`,
  'changed-by-another': ({ code, value, mine }) =>
    `Bei ${code} hat inzwischen jemand anderes etwas eingetragen, jetzt steht dort: ${quoted(value)}. Ihr Text war: ${quoted(mine)}. Soll er trotzdem gelten, schreiben Sie die Änderung noch einmal.`,
  'unknown-field': ({ text, known }) =>
    `Ein Handlungsfeld ${quoted(text)} gibt es nicht. ${known.length > 0 ? `Bekannt sind: ${known.join(', ')}.` : 'Mit „handlungsfeld neu“ legen Sie eines an.'}`,
  'unknown-party': ({ text, nearest }) =>
    `Eine Stelle ${quoted(text)} gibt es nicht. ${nearest.length > 0 ? `Ähnlich: ${nearest.join(', ')}. ` : ''}Bitte schreiben Sie die Nummer oder den Namen.`,
  'ambiguous-party': ({ text, names }) =>
    `${quoted(text)} passt auf mehrere Stellen: ${names.join(', ')}. Bitte schreiben Sie die Nummer oder den ganzen Namen.`,
  'unknown-responsibility': ({ text, nearest }) =>
    `Eine Stelle, Maßnahme oder Aufgabe ${quoted(text)} kenne ich nicht. ${nearest.length > 0 ? `Ähnlich: ${nearest.join(', ')}.` : 'Alle Maßnahmen zeigt „stand“.'}`,
  'not-your-office': ({ code }) =>
    `${code} gehört nicht zu Ihrer Stelle. Zuweisen kann hier die Koordination des Programms.`,
  'assigned-already': ({ codes }, say) => `Das ist bei ${say.list(codes)} schon so eingetragen.`,
  'sole-responsible': ({ code }) =>
    `Für ${code} ist sonst niemand verantwortlich. Bitte zuerst jemand anderes nennen: „zuweisen ${code}“ und der Name.`,
  'deputy-of-themselves': ({ code }) =>
    `Für ${code} ist diese Person schon verantwortlich und kann nicht zugleich vertreten. Bitte nennen Sie eine andere.`,
  'nothing-to-undo': () =>
    'Es gibt nichts zurückzunehmen. Zurückgenommen werden kann nur Ihre letzte Handlung, und die nur einmal.',
  'no-own-answer': ({ code }) => `Zu ${code} steht keine Antwort von Ihnen; mehr mit „verlauf ${code}“.`,
  'not-undoable': ({ instead }) => `Ihre letzte Handlung lässt sich nicht zurücknehmen. ${undo.instead[instead]}`,
  'undo-too-late': () =>
    'Ihre letzte Handlung liegt mehr als einen Tag zurück und lässt sich nicht mehr zurücknehmen. Bitte geben Sie den gewünschten Stand neu ein.',
  'frozen-since': ({ label }) =>
    `Inzwischen ist die Runde ${label} abgeschlossen. Was davor war, lässt sich nicht mehr zurücknehmen.`,
  'changed-since': () =>
    'Inzwischen hat sich daran etwas geändert, deshalb wird nichts zurückgenommen. Bitte sehen Sie mit „stand“ nach und geben Sie den gewünschten Stand neu ein.',
  'no-open-round': ({ opens }, say) =>
    opens
      ? `Es läuft gerade keine Abfragerunde. Die nächste öffnet am ${say.instant(opens)} Uhr.`
      : 'Es läuft gerade keine Abfragerunde. Mit „runde planen“ und dem Sitzungsdatum planen Sie eine.',
  'round-open': ({ label }) =>
    `Die Runde ${label} läuft schon. Die Frist ändern Sie mit „runde verlängern“ und dem neuen Datum.`,
  'round-not-closed': ({ label, closes }, say) =>
    `Die Runde ${label} läuft noch bis ${say.instant(closes)} Uhr. Danach kann der Bericht entworfen werden; früher geht es mit „runde schließen“.`,
  'no-round': () => 'Es gibt noch keine Abfragerunde. Mit „runde planen“ und dem Sitzungsdatum planen Sie eine.',
  'round-over': ({ label, others }, say) =>
    `Der Bericht zur Runde ${label} ist freigegeben, und ihre Sitzung ist vorbei. ${others.length > 0 ? `Verlegen lässt sich noch: ${say.list(others)}.` : ''}`.trim(),
  'session-past': ({ session }, say) =>
    `Der ${say.day(session)} ist schon vorbei. Bitte den kommenden Sitzungstag nennen, zum Beispiel „runde verlegen 14.12.2026“.`,
  'session-known': ({ session }, say) => `Die Sitzung am ${say.day(session)} ist schon bekannt. „sitzung“ zeigt alle.`,
  'day-after': ({ day, latest }, say) =>
    `Der ${say.day(day)} liegt nach dem ${say.day(latest)}; hier passt nur ein früherer Tag.`,
  'day-before': ({ day, earliest }, say) =>
    `Der ${say.day(day)} liegt vor dem ${say.day(earliest)}; hier passt nur ein späterer Tag.`,
  'no-such-session': ({ session, known }, say) =>
    `Am ${say.day(session)} ist keine Sitzung bekannt. ${known.length > 0 ? `Bekannt sind: ${say.list(known.map((day) => say.day(day)))}.` : 'Mit „sitzung neu“ und dem Tag tragen Sie eine ein.'}`,
  'closes-before-opens': ({ session, label, opens, earliest }, say) =>
    `Für eine Sitzung am ${say.day(session)} müsste die Runde ${label} schließen, bevor sie am ${say.instant(opens)} Uhr geöffnet hat. Frühestens möglich ist eine Sitzung am ${say.day(earliest)}.`,
  'session-too-soon': ({ session, earliest }, say) =>
    `Bis zur Sitzung am ${say.day(session)} reicht die Zeit für eine Abfrage nicht mehr. Frühestens möglich ist eine Sitzung am ${say.day(earliest)}.`,
  'due-too-early': ({ day, due }, say) =>
    `Der ${say.day(day)} liegt nicht nach der jetzigen Frist (${say.instant(due)} Uhr). Bitte ein späteres Datum nennen.`,
  'due-too-late': ({ day, latest }, say) =>
    `Der ${say.day(day)} ist zu spät, sonst wird der Bericht nicht rechtzeitig fertig. Spätestens möglich ist der ${say.day(latest)}.`,
  'day-past': ({ day }, say) => `Der ${say.day(day)} liegt schon zurück. Bitte ein späteres Datum nennen.`,
  'reminded-today': ({ at }, say) =>
    `Dazu ging heute schon eine Nachricht hinaus (zuletzt ${say.instant(at)} Uhr). Morgen können Sie wieder erinnern.`,
  'put-off-before': ({ code, until }, say) =>
    `Die Erinnerung an ${code} ist in dieser Runde schon einmal aufgeschoben worden (bis ${say.instant(until)} Uhr). Mehr Zeit gibt die Koordination.`,
  'put-off-too-late': ({ code, due }, say) =>
    `Für ${code} endet die Frist am ${say.instant(due)} Uhr; aufschieben lässt sich die Erinnerung nicht mehr. Ein Satz genügt als Antwort, mehr Zeit gibt die Koordination.`,
  'on-statement': ({ motion, problem }, say) =>
    problemSentence(problem, { problems: { ...problems, ...namingMotion(statementProblems, motion) } }, say),
  'no-draft': () => 'Es gibt noch keinen Entwurf. Mit „zwischenbericht entwurf“ legen Sie ihn an.',
  'already-released': ({ at }, say) =>
    `Der Bericht ist am ${say.dayOf(at)} freigegeben worden und ändert sich nicht mehr. Mit „zwischenbericht zurückziehen“ und dem Grund beginnt eine neue Fassung.`,
  'not-released': () =>
    'Freigegeben ist nichts, was sich zurückziehen ließe. Den Entwurf ändert „zwischenbericht ändern“.',
  'nothing-handed-over': () =>
    'Es ist keine freigegebene Fassung übergeben, die sich bestätigen oder zurückgeben ließe.',
  'paper-confirmed': ({ at }, say) =>
    `Der Bericht ist seit ${say.dayOf(at)} bestätigt. Stimmt doch etwas nicht, sagen Sie es bitte der Koordination.`,
  'paper-returned': ({ at }, say) =>
    `Der Bericht ist schon zurückgegeben (${say.dayOf(at)}), die Koordination weiß davon. Ist er doch richtig, bestätigen Sie ihn mit „zwischenbericht bestätigen“.`,
  'version-withdrawn': ({ no, next }) =>
    `Fassung ${no} ist zurückgezogen und gilt nicht mehr. ${next === null ? 'Eine neue Fassung folgt.' : `Es gilt Fassung ${next}.`}`,
  'bad-paper-number': ({ text, patterns }) =>
    patterns.length === 0
      ? `${quoted(text)} ist als Vorlagen-Nummer zu lang. Bitte nur die Nummer selbst.`
      : `${quoted(text)} ist keine Vorlagen-Nummer dieser Stadt. Üblich ist hier zum Beispiel: ${patterns.map(numberLike).join(', ')}.`,
  'unknown-passage': ({ text, nearest }) =>
    `Einen Abschnitt ${quoted(text)} gibt es im Bericht nicht. ${nearest.length > 0 ? `Ähnlich: ${nearest.join(', ')}. ` : ''}Alle zeigt „zwischenbericht abschnitte“.`,
  'no-passage': ({ code }) =>
    `Zu ${code} gibt es keine Rückmeldung, also keinen Text zu ändern. Eine Antwort kommt als Nachtrag hinein, zum Beispiel mit „wieder öffnen ${code}“.`,
  'no-such-passage': ({ code, named, texts }, say) =>
    `Einen Text ${quoted(named)} hat ${code} im Bericht nicht; geändert ist nichts. Ändern lassen sich dort: ${say.list(texts)}.`,
  'unknown-version': ({ text, last }) =>
    last === 1
      ? 'Es gibt erst eine Fassung, also noch keinen Unterschied.'
      : `${quoted(text)} passt hier nicht: Es gibt die Fassungen 1 bis ${last}. Zum Beispiel: „zwischenbericht unterschied 1 ${last}“.`,
  'draft-outdated': ({ codes }, say) =>
    `Der Entwurf ist nicht mehr aktuell, seitdem geändert: ${say.list(codes)}. Bitte legen Sie ihn mit „zwischenbericht entwurf“ neu an.`,
  'file-awaited': () => 'Hier ist eine Datei gefragt. Bitte in den Chat ziehen oder anhängen und senden.',
  'file-refused': ({ why, detail }) => fileRefused(why, detail),
  'format-failed': ({ format, why, detail }) => formatFailed(format.toUpperCase(), why, detail),
  'reason-tells': ({ leaked }, say) =>
    `Der Grund geht an die Gremienbetreuung und steht in der nächsten Fassung. Diese Wörter darin stammen aus nichtöffentlichen oder internen Texten: ${say.list(leaked.map((each) => `„${each}“`))}. Bitte noch einmal mit einem anderen Grund zurückziehen.`,
  'file-tells': ({ format, leaked }, say) =>
    `Die Datei im Format ${format.toUpperCase()} wird nicht ausgegeben: ${
      leaked.length === 0
        ? 'Was darin steht, lässt sich nicht prüfen.'
        : `Darin stehen Wörter aus nichtöffentlichen oder internen Texten, die in den freigegebenen Dateien nicht stehen: ${say.list(leaked.map((each) => `„${each}“`))}.`
    } Bitte die Koordination benachrichtigen.`,
  'no-liaison-place': () =>
    'Für die Gremienbetreuung ist kein Kanal hinterlegt. Bitte tragen Sie ihn in der Datei der Stadt unter „channels“ ein und lesen Sie sie neu ein.',
  'changed-meanwhile': () =>
    'Währenddessen hat sich etwas geändert. Bitte schauen Sie mit „stand“ nach und versuchen Sie es noch einmal.',
  accident: ({ reference }) =>
    `Da ist bei mir etwas schiefgegangen; Ihre Nachricht ist gespeichert. Bitte versuchen Sie es später noch einmal oder nennen Sie der Administration das Zeichen ${reference}.`,
}
