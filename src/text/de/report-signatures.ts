import type { Telling } from '#domain/co-signature.ts'
import { sayDay } from '#text/dates.ts'

const tellings: Readonly<Record<Telling, string>> = { phone: 'per Telefon', mail: 'per E-Mail', paper: 'auf Papier' }

/** Who signed a paper, as it prints it. */
export const reportSignatures = {
  title: 'Mitzeichnung',
  intro: 'Diese Stellen waren an der Abstimmung des Entwurfs beteiligt.',
  caption: 'Mitzeichnung der beteiligten Stellen',
  head: ['Stelle', 'Ergebnis', 'Datum'],
  none: 'nicht mitgezeichnet (Entscheidung CDO)',
  results: {
    signed: { office: 'mitgezeichnet', partner: 'freigegeben' },
    remarked: { office: 'mitgezeichnet mit Anmerkung', partner: 'freigegeben mit Anmerkung' },
    refused: { office: 'abgelehnt', partner: 'nicht freigegeben' },
    silent: { office: 'keine Äußerung', partner: 'keine Äußerung' },
  },
  told: (said: string, telling: Telling) => `${said} (mitgeteilt ${tellings[telling]})`,
  day: (iso: string) => sayDay(iso, 'de'),
}
