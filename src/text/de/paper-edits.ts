import { counting } from '#text/counting.ts'

const { plural } = counting('de')

/** How passages of a draft are named, written anew, remarked on and compared. */
export const paperEdits = {
  styleOnly: 'die Wörter sind gleich, nur ihre Gestaltung (fett, kursiv, Liste, Tabelle) ist anders',
  passages: { introduction: 'Einleitung', proposal: 'Vorschlag', summary: 'Zusammenfassung' },
  alsoCalled: {
    introduction: ['Einführung'],
    proposal: ['Kenntnisnahmevorschlag', 'Beschlussvorschlag'],
    summary: ['Überblick'],
  },
  roles: {
    coordinator: 'Koordination',
    cdo: 'CDO',
    releaser: 'Freigabe',
    liaison: 'Gremienbetreuung',
    admin: 'Administration',
  },
  noRole: 'Verwaltung',
  which: { label: 'Um welchen Abschnitt geht es?', hint: 'zum Beispiel „M-03“, „M-03 Ursache“ oder „Vorschlag“' },
  newText: (title: string) => `Wie soll „${title}“ im Bericht lauten?`,
  standsThere(present: string, original: string | null): string {
    if (present === '' && original === null) return 'Dort steht noch nichts.'
    const was = original === null || original === '' ? '' : ` Original: „${original}“`
    return `Jetzt steht dort: „${present}“${was} Bitte den ganzen neuen Text schreiben.`
  },
  edited: (title: string, no: number) => `Für den Bericht geändert: ${title} (Fassung ${no})`,
  original: (text: string) => (text === '' ? 'Original: kein Text' : `Original: „${text}“`),
  answerStays: 'Die Antwort der Stelle bleibt, wie sie ist; geändert ist nur der Bericht.',
  readsSo: (title: string, no: number) => `„${title}“ lautet schon so; es bleibt bei Fassung ${no}.`,
  restored: (titles: string, no: number) => `Zurückgesetzt: ${titles} (Fassung ${no}). Es gilt wieder das Original.`,
  isOriginal: (title: string) => `${title} steht im Original; es gibt nichts zurückzusetzen.`,
  changedMeanwhile: (title: string, who: string, when: string) =>
    `„${title}“ hat jemand anderes geändert (${who}, ${when} Uhr). Welcher Text soll gelten?`,
  bothTexts: (theirs: string, mine: string) => `Dort steht jetzt: „${theirs}“ Eingegeben ist: „${mine}“ Bitte wählen.`,
  take: { mine: 'mein Text', theirs: 'der andere Text' },
  theirsStays: (title: string) => `„${title}“ bleibt, wie es jetzt im Bericht steht.`,
  notKept: (count: number) =>
    plural(count, {
      one: 'Ein geänderter Abschnitt ist nicht übernommen, weil das Original jetzt anders lautet. Der Text war:',
      other: '# geänderte Abschnitte sind nicht übernommen, weil das Original jetzt anders lautet. Die Texte waren:',
    }),
  editCount: (count: number) =>
    plural(count, { one: 'Ein Abschnitt weicht vom Original ab:', other: '# Abschnitte weichen vom Original ab:' }),
  instead: (title: string, text: string, original: string) =>
    original === '' ? `${title}: „${text}“ (neu)` : `${title}: „${text}“ statt „${original}“`,
  sections: (no: number) => `Abschnitte des Berichts (Fassung ${no})`,
  changed: (titles: string) => (titles === '' ? 'geändert' : `geändert: ${titles}`),
  empty: 'ohne Text',
  noAnswer: 'keine Rückmeldung',
  otherMeasures: (count: number) =>
    plural(count, { one: 'Eine weitere Maßnahme ist unverändert.', other: '# weitere Maßnahmen sind unverändert.' }),
  howToEdit: 'Ansehen: „zwischenbericht abschnitte M-03“. Ändern: „zwischenbericht ändern M-03 Ursache: …“.',
  whatRemark: 'Wie lautet die Anmerkung?',
  remarked: (title: string, told: boolean) =>
    told
      ? `Die Anmerkung zu ${title} ist vermerkt, die Koordination ist benachrichtigt. Im Bericht steht sie nicht.`
      : `Die Anmerkung zu ${title} ist vermerkt. Im Bericht steht sie nicht.`,
  remark: (title: string, who: string, text: string) => `Anmerkung zu ${title} (${who}): „${text}“`,
  remarkLine: (remark: string, no: number, when: string) => `${remark} – zu Fassung ${no}, ${when} Uhr`,
  remarkCount: (count: number) => plural(count, { one: 'eine Anmerkung', other: '# Anmerkungen' }),
  noRemarks: 'Zum Bericht gibt es keine Anmerkungen.',
  earlier: (no: number, who: string, text: string) => `In Fassung ${no} (${who}): „${text}“`,
  versionHead: (no: number) => `Fassung ${no}:`,
  made: (when: string, who: string, deeds: readonly string[]) => `${when} Uhr, ${who}: ${deeds.join('; ')}.`,
  releasedBy: (when: string, who: string) => `Freigegeben ${when} Uhr, ${who}.`,
  deeds: {
    drafted: 'aus den Antworten entworfen',
    changed: (titles: string) => `${titles} geändert`,
    restored: (titles: string) => `${titles} zurückgesetzt`,
    withdrawn: (no: number, reason: string) => `Fassung ${no} zurückgezogen („${reason}“)`,
  },
  olderVersions: (count: number) => plural(count, { one: 'und eine ältere', other: 'und # ältere' }),
  between: (before: number, after: number) => `Von Fassung ${before} zu Fassung ${after}`,
  noDifference: 'Die Texte sind gleich.',
  removed: (text: string) => `[gestrichen: ${text}]`,
  added: (text: string) => `[neu: ${text}]`,
}
