import { coSignatureProblems } from '#text/du/co-signature-problems.ts'
import { undo } from '#text/du/undo.ts'
import type { ProblemSentences } from '#text/problem-sentences.ts'
import { problems as formal } from '#text/de/problems.ts'
import { stillHeld } from '#text/de/still-held.ts'

const quoted = (text: string): string => `„${text}“`

export const problems: ProblemSentences = {
  ...formal,
  'motion-due-over': ({ day }, say) => `Die Frist ${say.day(day)} ist schon vorbei. Bitte nenne einen späteren Tag.`,
  'motion-due-too-late': ({ day, session }, say) =>
    `Die Frist ${say.day(day)} liegt nicht vor der Sitzung am ${say.day(session)}. Bitte nenne einen früheren Tag.`,
  'motion-itself': ({ text }) => `Das wäre der Antrag ${text} selbst. Bitte nenne einen anderen.`,
  ...coSignatureProblems,
  'late-answer-waits': ({ code }) =>
    `Zu ${code} wartet eine verspätete Antwort auf die Entscheidung. Mit „zulassen ${code}“ entscheidest du darüber.`,
  'ask-for-supplement': ({ code, label }) =>
    `Die Runde ${label} ist abgeschlossen, zu ${code} liegt keine Rückmeldung vor. Mit „wieder öffnen ${code}“ bittest du um einen Nachtrag.`,
  stranger: () =>
    'Ich kenne dein Konto noch nicht. Bitte wende dich an die Koordination des Programms, damit du eingetragen wirst.',
  'not-allowed': () =>
    'Dafür fehlt dir die Berechtigung. Mit „hilfe alles“ siehst du, was du tun kannst; Rechte vergibt die Koordination.',
  'not-allowed-in': ({ plan, names }, say) =>
    `Dafür braucht es die Berechtigung für den Plan „${plan}“. ${names.length > 0 ? `Bitte wende dich an dessen Koordination: ${say.list(names)}.` : 'Rechte vergibt die Administration.'}`,
  'still-in-charge': ({ codes, roles, parties }) =>
    `Vorher ist noch etwas abzugeben: ${stillHeld(codes, roles, parties)}. Maßnahmen gibst du mit „abgeben“ weiter; alles andere regelt die Koordination.`,
  'not-your-measure': ({ code }) =>
    `Für ${code} bist du nicht eingetragen. Mit „aufgaben“ siehst du deine Maßnahmen; Zuständigkeiten ändert die Koordination.`,
  'no-such-link-code': () =>
    'Diesen Code gibt es nicht, oder er ist schon benutzt oder abgelaufen. Bitte prüfe ihn; einen neuen bekommst du mit „verbinden“ von deinem anderen Konto aus oder von der Koordination.',
  'too-many-link-codes': () =>
    'Das waren zu viele falsche Codes. Bitte versuche es in einer Stunde noch einmal, am besten mit einem neuen Code.',
  'no-such-account': () => 'Dieses Konto ist nicht mit dir verbunden. „meine daten“ zeigt deine Konten.',
  'has-left': ({ day }, say) =>
    `Du bist hier nur bis zum ${say.day(day)} eingetragen und kannst nichts mehr melden. Stimmt das nicht, wende dich bitte an die Koordination des Programms.`,
  'handed-to-oneself': ({ code }) =>
    `Das wärst du selbst. Nenne bitte eine andere Person, oder bitte mit „übernehmen ${code}“ um die Maßnahme.`,
  'light-for-text': ({ text, label }) =>
    `„${text}“ ist eine Ampel. Soll die Ampel so sein, schreib „Ampel: ${text}“; soll es hier so stehen, schreib „${label}: ${text}“.`,
  'unknown-command': ({ word, nearest, example }) =>
    `${quoted(word)} kenne ich nicht. ${nearest ? `Meintest du ${quoted(nearest)}? ` : ''}Zum Beispiel: ${quoted(example)}. Alle Befehle zeigt „hilfe alles“.`,
  'unknown-measure': ({ code, nearest }) =>
    `Eine Maßnahme ${quoted(code)} gibt es nicht. ${nearest.length > 0 ? `Ähnlich: ${nearest.join(', ')}. ` : ''}Bitte schreibe das Kürzel noch einmal.`,
  'answer-in-room': () =>
    'Antworten gehören in den direkten Chat mit mir, nicht dorthin, wo andere mitlesen: Bitte schreibe mir deine Antwort direkt noch einmal, gespeichert ist noch nichts.',
  guest: () =>
    'Mit einem Gastkonto kann ich dir hier nichts zeigen und nichts von dir annehmen. Bitte schreibe von deinem eigenen Konto in der Verwaltung oder wende dich an die Koordination des Programms.',
  'left-empty': () => 'Diese Angabe fehlt noch. Bitte fülle das Feld aus.',
  'asked-anew': ({ code }) =>
    `Diese Nachricht gehört zu einer früheren Abfrage zu ${code}; geändert ist nichts. Was jetzt ansteht, siehst du mit „aufgaben“.`,
  'no-sentence': ({ text }) =>
    `„${text}“ ist kein Text für die Stellungnahme und deshalb nicht gespeichert. Bitte schreibe einen ganzen Satz.`,
  'empty-text': () => 'Hier fehlt noch ein Text. Bitte schreibe mindestens einen Satz.',
  'unknown-part': ({ text, changeable }) =>
    `${text === '' ? 'Bitte sag dazu, was du ändern möchtest.' : `Eine Frage ${quoted(text)} gibt es hier nicht.`} Ändern kannst du: ${changeable.join(', ')}. Zum Beispiel: ${quoted(`ändern ${changeable[0] ?? ''}`)}.`,
  'cause-missing': ({ light, questions }, say) =>
    questions.every((id) => id === 'cause' || id === 'options')
      ? `Bei ${say.light(light)} gehören Ursache und Handlungsoptionen dazu. Bitte ergänze, was fehlt.`
      : `Bei ${say.light(light)} fehlen noch Angaben. Bitte ergänze, was fehlt.`,
  'not-asked': ({ code }) =>
    `${code} wird in dieser Runde nicht abgefragt. Mit „verlauf ${code}“ siehst du die letzten Meldungen.`,
  'nothing-earlier': () => 'Hierzu gibt es nichts Früheres, das übernommen werden könnte. Bitte schreib die Antwort.',
  'no-open-request': () =>
    'Bei dir ist gerade nichts offen. Eine Antwort änderst du mit „melden“ und dem Kürzel, zum Beispiel „melden M-03“; alle Befehle zeigt „hilfe alles“.',
  'grace-over': ({ code, closes }, say) =>
    `Die Frist für ${code} ist abgelaufen. Bis ${say.instant(closes)} Uhr kann die Koordination deine Antwort noch eintragen; bitte wende dich dorthin.`,
  frozen: ({ code, label }) =>
    `Die Runde ${label} ist abgeschlossen, ${code} lässt sich nicht mehr ändern. Bitte wende dich an die Koordination.`,
  released: ({ code, label }) =>
    `Der Bericht zur Runde ${label} ist freigegeben, ${code} ändert sich darin nicht mehr. Neues melde bitte in der nächsten Runde.`,
  'already-answered': ({ code }) =>
    `Zu ${code} liegt schon eine Rückmeldung vor. Mit „verlauf ${code}“ siehst du sie, mit „rückfrage ${code}“ fragst du zurück.`,
  'not-answered': ({ code }) =>
    `Zu ${code} liegt in dieser Runde noch keine Rückmeldung vor. Mit „erinnern ${code}“ fragst du danach.`,
  'no-late-answer': ({ code }) =>
    `Zu ${code} wartet keine Antwort auf eine Entscheidung. Mit „wieder öffnen ${code}“ bittest du um einen Nachtrag.`,
  'reopened-already': ({ code, at }, say) =>
    `${code} ist seit ${say.instant(at)} Uhr für einen Nachtrag geöffnet. Mit „erfassen ${code}“ trägst du ihn selbst ein.`,
  'draft-outdated': ({ codes }, say) =>
    `Der Entwurf ist nicht mehr aktuell, seitdem geändert: ${say.list(codes)}. Bitte lege ihn mit „zwischenbericht entwurf“ neu an.`,
  'board-called-already': ({ about, due }, say) =>
    `Der Beirat ist ${about} schon aufgerufen, bis ${say.instant(due)} Uhr. Eine andere Frist setzt du mit „beirat verlängern“, den Aufruf beendest du mit „beirat beenden“.`,
  'no-own-board-statement': () =>
    'Von dir liegt dazu keine Stellungnahme vor, die sich löschen ließe. „beirat“ zeigt, was da ist.',
  'board-statement-stands': ({ about, due }, say) =>
    `Die Frist ${about} war ${say.instant(due)} Uhr; löschen lässt sich deine Stellungnahme nicht mehr. Ändern kannst du sie noch; sonst wende dich bitte an die Koordination.`,
  'paper-confirmed': ({ at }, say) =>
    `Der Bericht ist seit ${say.dayOf(at)} bestätigt. Stimmt doch etwas nicht, sag es bitte der Koordination.`,
  'paper-returned': ({ at }, say) =>
    `Der Bericht ist schon zurückgegeben (${say.dayOf(at)}), die Koordination weiß davon. Ist er doch richtig, bestätige ihn mit „zwischenbericht bestätigen“.`,
  'own-proposal': ({ code }) =>
    `Den Vorschlag zu ${code} hast du selbst gemacht (Vier-Augen-Prinzip). Bitte eine zweite berechtigte Person um die Entscheidung.`,
  'unknown-field': ({ text, known }) =>
    `Ein Handlungsfeld ${quoted(text)} gibt es nicht. ${known.length > 0 ? `Bekannt sind: ${known.join(', ')}.` : 'Mit „handlungsfeld neu“ legst du eines an.'}`,
  'unknown-party': ({ text, nearest }) =>
    `Eine Stelle ${quoted(text)} gibt es nicht. ${nearest.length > 0 ? `Ähnlich: ${nearest.join(', ')}. ` : ''}Bitte schreibe die Nummer oder den Namen.`,
  'ambiguous-party': ({ text, names }) =>
    `${quoted(text)} passt auf mehrere Stellen: ${names.join(', ')}. Bitte schreibe die Nummer oder den ganzen Namen.`,
  'merged-into-itself': ({ code }) =>
    `${code} lässt sich nicht mit sich selbst zusammenlegen. Bitte nenne eine weitere Maßnahme, zum Beispiel „maßnahme zusammenlegen ${code}, M-99 zu ${code}“.`,
  'merge-circle': ({ code, into }) =>
    `${into} ist selbst in ${code} aufgegangen; umgekehrt geht es nicht mehr. Bitte wähle ein anderes Ziel.`,
  'was-asked': ({ code }) =>
    `${code} ist schon abgefragt oder fortgeführt worden, deshalb bleibt die Maßnahme im Verlauf. Statt zu löschen, lass sie entfallen: „maßnahme entfällt ${code}“ mit dem Grund.`,
  'changed-by-another': ({ code, value, mine }) =>
    `Bei ${code} hat inzwischen jemand anderes etwas eingetragen, jetzt steht dort: ${quoted(value)}. Dein Text war: ${quoted(mine)}. Soll er trotzdem gelten, schreibe die Änderung noch einmal.`,
  'office-ends': ({ name, day }, say) =>
    `${name} besteht nur bis ${say.day(day)}. Bitte nenne die Stelle, die sie fortführt („stelle“ zeigt alle), oder sag ab, was noch nicht gilt: „stelle absagen“.`,
  'office-into-itself': ({ name }) => `${name} kann nicht in sich selbst aufgehen. Bitte nenne eine andere Stelle.`,
  'number-taken': ({ number, name }) =>
    `Die Nummer ${number} hat schon ${name}. Bitte nenne eine andere Nummer, oder leg diese Stelle mit zusammen.`,
  'not-your-office': ({ code }) =>
    `${code} gehört nicht zu deiner Stelle. Zuweisen kann hier die Koordination des Programms.`,
  'deputy-of-themselves': ({ code }) =>
    `Für ${code} ist diese Person schon verantwortlich und kann nicht zugleich vertreten. Bitte nenne eine andere.`,
  'no-own-answer': ({ code }) => `Zu ${code} steht keine Antwort von dir; mehr mit „verlauf ${code}“.`,
  'nothing-to-undo': () =>
    'Es gibt nichts zurückzunehmen. Zurückgenommen werden kann nur deine letzte Handlung, und die nur einmal.',
  'not-undoable': ({ instead }) => `Deine letzte Handlung lässt sich nicht zurücknehmen. ${undo.instead[instead]}`,
  'undo-too-late': () =>
    'Deine letzte Handlung liegt mehr als einen Tag zurück und lässt sich nicht mehr zurücknehmen. Bitte gib den gewünschten Stand neu ein.',
  'changed-since': () =>
    'Inzwischen hat sich daran etwas geändert, deshalb wird nichts zurückgenommen. Bitte sieh mit „stand“ nach und gib den gewünschten Stand neu ein.',
  'no-open-round': ({ opens }, say) =>
    opens
      ? `Es läuft gerade keine Abfragerunde. Die nächste öffnet am ${say.instant(opens)} Uhr.`
      : 'Es läuft gerade keine Abfragerunde. Mit „runde planen“ und dem Sitzungsdatum planst du eine.',
  'round-open': ({ label }) =>
    `Die Runde ${label} läuft schon. Die Frist änderst du mit „runde verlängern“ und dem neuen Datum.`,
  'no-such-session': ({ session, known }, say) =>
    `Am ${say.day(session)} ist keine Sitzung bekannt. ${known.length > 0 ? `Bekannt sind: ${say.list(known.map((day) => say.day(day)))}.` : 'Mit „sitzung neu“ und dem Tag trägst du eine ein.'}`,
  'no-round': () => 'Es gibt noch keine Abfragerunde. Mit „runde planen“ und dem Sitzungsdatum planst du eine.',
  'reminded-today': ({ at }, say) =>
    `Dazu ging heute schon eine Nachricht hinaus (zuletzt ${say.instant(at)} Uhr). Morgen kannst du wieder erinnern.`,
  'no-draft': () => 'Es gibt noch keinen Entwurf. Mit „zwischenbericht entwurf“ legst du ihn an.',
  'no-liaison-place': () =>
    'Für die Gremienbetreuung ist kein Kanal hinterlegt. Bitte trage ihn in der Datei der Stadt unter „channels“ ein und lies sie neu ein.',
  'changed-meanwhile': () =>
    'Währenddessen hat sich etwas geändert. Bitte schaue mit „stand“ nach und versuche es noch einmal.',
  accident: ({ reference }) =>
    `Da ist bei mir etwas schiefgegangen; deine Nachricht ist gespeichert. Bitte versuche es später noch einmal oder nenne der Administration das Zeichen ${reference}.`,
}
