import { counting } from '#text/counting.ts'

const { plural } = counting('de')

/** What is missing before or in a round, each with what mends it. */
export const gaps = {
  none: 'Keine Lücken: Alles ist besetzt, erreichbar und vertreten.',
  heading: 'Das fehlt noch',
  more: (count: number) => plural(count, { one: 'und eine weitere', other: 'und # weitere' }),
  count: (count: number) =>
    plural(count, { one: 'Eine Lücke ist offen: „lücken“.', other: '# Lücken sind offen: „lücken“.' }),
  before: (label: string, opens: string) =>
    `Die Runde ${label} öffnet am ${opens} Uhr. Bis dahin sollte noch geklärt werden:`,
  atOpening: 'Bitte klären Sie noch:',
  unmet: (label: string) => `Zur Runde ${label} konnten noch nicht alle gefragt werden:`,
  waits: (name: string, codes: readonly string[], since: string) =>
    `${name} (${codes.length > 0 ? `${codes.join(', ')}; ` : ''}seit ${since})`,
  kinds: {
    declined: 'Als nicht zuständig gemeldet',
    'nobody-responsible': 'Ohne verantwortliche Person',
    'no-lead': 'Ohne federführende Stelle',
    'office-ended': 'Beendete Stellen, die noch zuständig sind',
    'accountable-nowhere': 'Wer entscheidet, ist noch für keine Maßnahme festgelegt',
    'no-accountable': 'Ohne Stelle, die entscheidet',
    'several-accountable': 'Mehr als eine Stelle, die entscheidet',
    'task-unled': 'Aufgaben ohne zuständige Stelle',
    left: 'Verantwortliche Person ausgeschieden',
    'account-closed': 'Konto auf der Plattform geschlossen',
    'not-met': 'Einladung von Masterplan noch nicht angenommen',
    'absent-alone': 'Verantwortliche Person abwesend, ohne Vertretung',
    'deputy-absent': 'Verantwortliche Person und Vertretung zugleich abwesend',
    'coordinator-absent': 'Koordination abwesend und nicht vertreten ab',
    'cdo-absent': 'CDO abwesend und nicht vertreten ab',
    'releasers-absent': 'Für die Freigabe weniger als zwei Personen da ab',
    'no-account': 'Ohne Konto im Chat',
    'account-awaited': 'Konto im Chat wartet auf die Zuordnung über E-Mail',
    'partner-without-person': 'Partner, der federführend ist, ohne Person im Verzeichnis',
    'no-office-coordinator': 'Stellen ohne Koordination',
    'no-head': 'Stellen ohne Leitung',
    'no-coordinator': 'Der Plan hat keine Koordination',
    'few-releasers': 'Berichte freigeben dürfen weniger als zwei Personen',
    'no-liaison-place': 'Kein Kanal für die Gremienbetreuung',
    'no-non-public-place': 'Kein zugelassener Kanal für den nichtöffentlichen Teil des Berichts',
    'steps-outside-hours': 'Erinnerungen außerhalb der Arbeitszeit',
    'free-days-end': 'Freie Tage der Stadt nur bekannt bis',
  },
  mend: {
    declined: 'Zuweisen',
    'nobody-responsible': 'Zuweisen',
    'no-lead': 'Stelle zuweisen',
    left: 'Zuweisen',
    'account-closed': 'Zuweisen',
    'not-met': 'Zuweisen',
    'absent-alone': 'Vertretung zuweisen',
    'deputy-absent': 'Vertretung zuweisen',
  },
  how: {
    'coordinator-absent':
      'Eine Vertretung benennt man mit „rolle“, zum Beispiel „rolle strategie koordination vertretung“.',
    'cdo-absent': 'Eine Vertretung benennt man mit „rolle“, zum Beispiel „rolle strategie cdo vertretung“.',
    'releasers-absent': 'Eine Vertretung benennt man mit „rolle“, zum Beispiel „rolle strategie freigabe vertretung“.',
    'account-closed':
      'Wer ausgeschieden ist, wird mit „ausgeschieden“ vermerkt; für ein neues Konto gibt es einen Code mit „verbinden“, zum Beispiel „verbinden strategie“.',
    'not-met':
      'Bis dahin erhalten sie nichts, auch keine Frage: Bitte lassen Sie die Einladung von Masterplan annehmen. Antworten erfassen Sie mit „erfassen“.',
    'no-account':
      'Antworten erfassen Sie mit „erfassen“; einen Code für ein Konto im Chat gibt es mit „verbinden“, zum Beispiel „verbinden strategie“.',
    'account-awaited':
      'Die Plattform kennt dort noch niemanden mit der Adresse aus der Datei der Stadt. Bitte prüfen Sie die Adresse; auch ein Code mit „verbinden“ hilft.',
    'partner-without-person':
      'Wer für einen Partner antwortet, steht in der Datei der Stadt unter „people“; bis dahin tragen Sie seine Antwort mit „erfassen“ ein.',
    'no-office-coordinator': 'Koordination und Leitung einer Stelle stehen in der Datei der Stadt.',
    'no-head': 'Koordination und Leitung einer Stelle stehen in der Datei der Stadt.',
    'no-coordinator': 'Eine Rolle geben Sie mit „rolle“.',
    'few-releasers': 'Eine Rolle geben Sie mit „rolle“.',
    'no-liaison-place': 'Der Kanal steht in der Datei der Stadt unter „channels“.',
    'no-non-public-place':
      'Er steht in der Datei der Stadt unter „channels“ (liaison-non-public), seine Plattform unter „non-public-on“.',
    'accountable-nowhere':
      'Eintragen: „zuständig M-03 entscheidet 12“ mit Kürzel und Stelle; mit dem Kürzel eines Handlungsfelds gilt es für alle seine Maßnahmen.',
    'no-accountable':
      'Eintragen: „zuständig M-03 entscheidet 12“ mit Kürzel und Stelle, auch für ein ganzes Handlungsfeld.',
    'several-accountable': 'Entscheiden: „zuständig M-03 entscheidet 12“; dann gilt diese Stelle allein.',
    'task-unled': 'Eintragen: „zuständig A-01 federführend 12“ mit Kürzel und Stelle.',
    'office-ended': 'Welche Stelle sie fortführt, sagt „stelle“; einzeln ändert es „zuständig“.',
    'steps-outside-hours': 'Uhrzeiten und Arbeitszeit stehen in der Datei der Stadt.',
    'free-days-end': 'Weitere Tage trägt die Administration in der Datei der Stadt unter „free-days“ ein.',
  },
}
