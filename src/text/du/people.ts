import type { RoleName } from '#domain/person.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { people as formal } from '#text/de/people.ts'

const { absence, role, roles } = formal

export const people: Catalogue['people'] = {
  ...formal,
  hint: { label: 'Möchtest du einen Hinweis geben, wer zuständig ist?' },
  declinedForYou: (code: string, title: string, name: string) =>
    `${name} hat gemeldet, in Vertretung für dich nicht für ${code} ${title} zuständig zu sein. Die Koordination klärt es; bis dahin ruhen die Erinnerungen. Melden kannst du weiterhin.`,
  declinedBy: (code: string, title: string, name: string) =>
    `Zu ${code} ${title} meldet ${name}, nicht zuständig zu sein. Erinnerungen ruhen, bis du entschieden hast.`,
  kept: (code: string, title: string) =>
    `Die Koordination hat entschieden: ${code} ${title} bleibt bei dir. Bitte melde den Sachstand.`,
  toWhom: { label: 'An wen möchtest du die Maßnahme abgeben?' },
  decision: { label: 'Möchtest du das Angebot annehmen?' },
  askingWithout: (code: string, title: string, name: string, responsible: string) =>
    `${name} möchte ${code} ${title} übernehmen. Verantwortlich ist ${responsible}, zurzeit aber nicht erreichbar; deshalb entscheidest du. Bist du einverstanden?`,
  askedFor: (code: string, name: string | null) =>
    `${name ?? 'Die Koordination'} ist gefragt, ob du ${code} übernehmen kannst. Bis zur Antwort ändert sich nichts.`,
  offer: (code: string, title: string, name: string) =>
    `${name} möchte ${code} ${title} an dich abgeben. Übernimmst du ${code}?`,
  asking: (code: string, title: string, name: string) =>
    `${name} möchte ${code} ${title} von dir übernehmen. Gibst du ${code} ab?`,
  askingVacant: (code: string, title: string, name: string) =>
    `Für ${code} ${title} ist niemand verantwortlich; ${name} möchte übernehmen. Bist du einverstanden?`,
  nowYours: (code: string, title: string) => `${code} ${title} liegt jetzt bei dir.`,
  absence: {
    ...absence,
    enteredForYou: (from: string, until: string, substitute: string | null) =>
      `Für dich ist eingetragen: abwesend ${absence.line(from, until, substitute)}. Stimmt das nicht, ändere es mit „abwesend“.`,
    standIn: (name: string, from: string, until: string) =>
      `${name} ist ${absence.period(from, until)} abwesend; du bist als Vertretung benannt. Was dann offen ist, kommt zu dir.`,
    nobodyFor: (listed: string, dates: string) =>
      `Niemand vertritt dann: ${listed}. Wer es tun soll, nennst du mit „abwesend ${dates} Vertretung …“.`,
    wasToStandIn: (name: string, from: string, until: string, whose: string | null) =>
      `Achtung: ${whose === null ? 'Du bist' : `${whose} ist`} ${absence.period(from, until)} als Vertretung für ${name} benannt. Die Beteiligten bekommen Bescheid.`,
    yourStandInAway: (name: string, from: string, until: string) =>
      `${name} vertritt dich und ist ${absence.period(from, until)} selbst abwesend. Eine andere Vertretung nennst du mit „abwesend“.`,
    standInAway: (name: string, from: string, until: string, absent: string) =>
      `${name} vertritt ${absent} und ist ${absence.period(from, until)} selbst abwesend. Bitte kläre die Vertretung; „lücken“ zeigt, was fehlt.`,
    noLonger: (name: string, from: string, until: string) =>
      `Die Abwesenheit von ${name} ${absence.period(from, until)} gilt nicht mehr; du vertrittst hier nicht mehr.`,
    own: 'Für dich ist eingetragen, dass du abwesend bist:',
  },
  role: {
    ...role,
    givenYou: (name: RoleName) =>
      `Du hast jetzt die Rolle ${roles[name]}. Mit „hilfe alles“ siehst du, was du damit tun kannst.`,
    takenYou: (name: RoleName) => `Du hast die Rolle ${roles[name]} nicht mehr.`,
    deputiseYou: (name: RoleName) =>
      `Du vertrittst jetzt die Rolle ${roles[name]}, solange jemand mit dieser Rolle abwesend ist.`,
  },
}
