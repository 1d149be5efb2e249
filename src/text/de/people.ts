import type { RoleName } from '#domain/person.ts'

const roles: Readonly<Record<RoleName, string>> = {
  coordinator: 'Koordination',
  cdo: 'CDO',
  releaser: 'Freigabe',
  liaison: 'Gremienbetreuung',
  admin: 'Administration',
}

/** A period in the middle of a sentence. */
const period = (from: string, until: string): string => (from === until ? `am ${from}` : `vom ${from} bis ${until}`)

const standIn = (substitute: string | null): string =>
  substitute === null ? 'eine Vertretung ist nicht benannt' : `Vertretung: ${substitute}`

export const people = {
  roles,
  which: { label: 'Um welche Person geht es?', hint: 'Kürzel, Name oder Nummer des Amtes' },

  // “nicht zuständig”
  passTo: {
    label: 'An wen soll die Maßnahme gehen?',
    hint: 'ohne Angabe entscheidet die Koordination, wer zuständig ist',
  },
  hint: { label: 'Möchten Sie einen Hinweis geben, wer zuständig ist?' },
  keepWord: 'behalten',
  declined: (code: string) =>
    `Danke. Die Koordination klärt, wer für ${code} zuständig ist; bis dahin wird nicht mehr erinnert.`,
  declinedAlready: (code: string) => `Zu ${code} liegt diese Meldung schon bei der Koordination.`,
  declinedForYou: (code: string, title: string, name: string) =>
    `${name} hat gemeldet, in Vertretung für Sie nicht für ${code} ${title} zuständig zu sein. Die Koordination klärt es; bis dahin ruhen die Erinnerungen. Melden können Sie weiterhin.`,
  declinedBy: (code: string, title: string, name: string) =>
    `Zu ${code} ${title} meldet ${name}, nicht zuständig zu sein. Erinnerungen ruhen, bis Sie entschieden haben.`,
  note: (text: string) => `Hinweis: „${text}“`,
  assignButton: 'Zuweisen',
  keepButton: 'Trotzdem behalten',
  nothingDeclined: (code: string) =>
    `Zu ${code} ist nichts zu entscheiden: Niemand hat gemeldet, nicht zuständig zu sein.`,
  keptReply: (code: string) => `${code} bleibt bei der bisherigen Zuständigkeit; erinnert wird wieder wie sonst.`,
  kept: (code: string, title: string) =>
    `Die Koordination hat entschieden: ${code} ${title} bleibt bei Ihnen. Bitte melden Sie den Sachstand.`,

  // “abgeben” and “übernehmen”
  toWhom: { label: 'An wen möchten Sie die Maßnahme abgeben?' },
  decision: { label: 'Möchten Sie das Angebot annehmen?' },
  accept: 'Annehmen',
  decline: 'Ablehnen',
  offered: (code: string, name: string) =>
    `${name} ist gefragt, ${code} zu übernehmen. Bis zur Antwort ändert sich nichts.`,
  offeredAlready: (code: string, name: string) =>
    `${name} ist schon gefragt, ${code} zu übernehmen; die Antwort steht noch aus.`,
  askedFor: (code: string, name: string | null) =>
    `${name ?? 'Die Koordination'} ist gefragt, ob Sie ${code} übernehmen können. Bis zur Antwort ändert sich nichts.`,
  offer: (code: string, title: string, name: string) =>
    `${name} möchte ${code} ${title} an Sie abgeben. Übernehmen Sie ${code}?`,
  asking: (code: string, title: string, name: string) =>
    `${name} möchte ${code} ${title} von Ihnen übernehmen. Geben Sie ${code} ab?`,
  askingVacant: (code: string, title: string, name: string) =>
    `Für ${code} ${title} ist niemand verantwortlich; ${name} möchte übernehmen. Sind Sie einverstanden?`,
  askingWithout: (code: string, title: string, name: string, responsible: string) =>
    `${name} möchte ${code} ${title} übernehmen. Verantwortlich ist ${responsible}, zurzeit aber nicht erreichbar; deshalb entscheiden Sie. Sind Sie einverstanden?`,
  nowYours: (code: string, title: string) => `${code} ${title} liegt jetzt bei Ihnen.`,
  nowWith: (code: string, title: string, name: string) => `${code} ${title} liegt jetzt bei ${name}.`,
  offerDeclined: (code: string, name: string) => `${name} übernimmt ${code} nicht; es bleibt alles, wie es war.`,
  askDeclined: (code: string) => `${code} wird nicht abgegeben; es bleibt alles, wie es war.`,
  declinedOffer: (code: string) => `${code} bleibt, wo es war; die anderen sind benachrichtigt.`,

  // “abwesend”
  absence: {
    period,
    when: { label: 'Von wann bis wann?', hint: 'zum Beispiel 1.10.–14.10.' },
    whichOne: { label: 'Welche Abwesenheit soll gelöscht werden?', hint: 'ihr erster Tag, zum Beispiel 1.10.' },
    substitute: { label: 'Wer vertritt in dieser Zeit?', hint: 'Kürzel, Name oder Nummer des Amtes' },
    leadIns: ['vertretung', 'vertreter', 'vertreterin', 'stellvertretung', 'vertreten', 'durch', 'von', 'mit'],
    actions: { add: 'eintragen', drop: 'löschen', show: 'zeigen' },
    entered: (from: string, until: string, substitute: string | null) =>
      `Eingetragen: abwesend ${period(from, until)}; ${standIn(substitute)}.`,
    enteredFor: (name: string, from: string, until: string, substitute: string | null) =>
      `Eingetragen für ${name}: abwesend ${period(from, until)}; ${standIn(substitute)}.`,
    enteredForYou: (from: string, until: string, substitute: string | null) =>
      `Für Sie ist eingetragen: abwesend ${period(from, until)}; ${standIn(substitute)}. Stimmt das nicht, ändern Sie es mit „abwesend“.`,
    toDeputies: 'Was in dieser Zeit offen ist, geht an die Stellvertretung der Maßnahme.',
    nobodyFor: (listed: string, dates: string) =>
      `Niemand vertritt dann: ${listed}. Wer es tun soll, nennen Sie mit „abwesend ${dates} Vertretung …“.`,
    standIn: (name: string, from: string, until: string) =>
      `${name} ist ${period(from, until)} abwesend; Sie sind als Vertretung benannt. Was dann offen ist, kommt zu Ihnen.`,
    wasToStandIn: (name: string, from: string, until: string, whose: string | null) =>
      `Achtung: ${whose === null ? 'Sie sind' : `${whose} ist`} ${period(from, until)} als Vertretung für ${name} benannt. Die Beteiligten bekommen Bescheid.`,
    yourStandInAway: (name: string, from: string, until: string) =>
      `${name} vertritt Sie und ist ${period(from, until)} selbst abwesend. Eine andere Vertretung nennen Sie mit „abwesend“.`,
    standInAway: (name: string, from: string, until: string, absent: string) =>
      `${name} vertritt ${absent} und ist ${period(from, until)} selbst abwesend. Bitte klären Sie die Vertretung; „lücken“ zeigt, was fehlt.`,
    sure: (until: string) => `Das ist länger als ein Jahr (bis ${until}). Stimmt das so?`,
    noLonger: (name: string, from: string, until: string) =>
      `Die Abwesenheit von ${name} ${period(from, until)} gilt nicht mehr; Sie vertreten hier nicht mehr.`,
    line: (from: string, until: string, substitute: string | null) => `${period(from, until)}; ${standIn(substitute)}`,
    own: 'Für Sie ist eingetragen, dass Sie abwesend sind:',
    of: (name: string) => `Für ${name} ist Abwesenheit eingetragen:`,
    none: 'Es ist keine Abwesenheit eingetragen. Zum Beispiel: „abwesend 1.10.–14.10. Vertretung strategie“.',
    dropped: (from: string, until: string) => `Gelöscht: Abwesenheit ${period(from, until)}.`,
    addButton: 'Eintragen',
    dropButton: 'Löschen',
  },

  // “ausgeschieden”
  left: {
    until: { label: 'Was war oder ist der letzte Tag?', hint: 'zum Beispiel 2026-12-31' },
    done: (name: string, day: string) =>
      `Vermerkt: ${name} ist nur bis zum ${day} eingetragen und wird danach nichts mehr gefragt.`,
    handedOn: (codes: string, count: number) =>
      `${count === 1 ? 'Die offene Abfrage' : 'Die offenen Abfragen'} zu ${codes} ${count === 1 ? 'geht' : 'gehen'} jetzt an die Vertretung.`,
    vacant: 'Ohne verantwortliche Person ist dann:',
    undone: (name: string) => `${name} ist wieder ohne Ende eingetragen.`,
    word: 'nein',
  },

  // “rolle”
  role: {
    which: { label: 'Welche Rolle?' },
    named: (role: RoleName) => `Rolle ${roles[role]}`,
    actions: { give: 'geben', take: 'nehmen', deputy: 'vertretung' },
    given: (name: string, role: RoleName) => `${name} hat jetzt die Rolle ${roles[role]}.`,
    taken: (name: string, role: RoleName) => `${name} hat die Rolle ${roles[role]} nicht mehr.`,
    deputises: (name: string, role: RoleName) =>
      `${name} vertritt jetzt die Rolle ${roles[role]}, solange jemand mit dieser Rolle abwesend ist.`,
    givenYou: (role: RoleName) =>
      `Sie haben jetzt die Rolle ${roles[role]}. Mit „hilfe alles“ sehen Sie, was Sie damit tun können.`,
    takenYou: (role: RoleName) => `Sie haben die Rolle ${roles[role]} nicht mehr.`,
    deputiseYou: (role: RoleName) =>
      `Sie vertreten jetzt die Rolle ${roles[role]}, solange jemand mit dieser Rolle abwesend ist.`,
  },
}
