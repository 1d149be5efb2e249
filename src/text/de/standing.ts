import { counting } from '#text/counting.ts'

const { plural } = counting('de')

/** How a prompt reads once something it asks for is settled. */
export const standing = {
  head: (plan: string, round: string) => `${plan}, Runde ${round}`,
  open: (count: number) =>
    plural(count, { one: 'Hier ist noch eine Rückmeldung offen.', other: 'Hier sind noch # Rückmeldungen offen.' }),
  done: 'Hier ist alles erledigt. Vielen Dank!',
  closed: (round: string) => `Die Runde ${round} ist abgeschlossen; hier lässt sich nichts mehr melden.`,
  reported: '✓ Gemeldet',
  reportedBy: (name: string) => `✓ Gemeldet von ${name}`,
  excused: 'Entschuldigt: Eine Rückmeldung ist nicht nötig.',
  declined: 'Weitergegeben: Die Koordination klärt, wer zuständig ist.',
  elsewhere: 'Abgegeben: Dafür ist jetzt jemand anderes zuständig.',
  missing: 'Ohne Rückmeldung geblieben.',
  dropped: 'Wird in dieser Runde nicht mehr abgefragt.',
  above: 'Der neue Stand steht in der Nachricht darüber.',
}
