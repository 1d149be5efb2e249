import type { InterimReport } from '#domain/interim-report.ts'
import { type Light, lights, needsCause } from '#domain/light.ts'
import { aMeasure, anAnswer, aReport } from '#test/support/a-report.ts'

const fields = [
  'Verwaltung',
  'Bildung',
  'Mobilität',
  'Energie und Gebäude',
  'Gesundheit',
  'Beteiligung',
  'Daten',
  'Netze',
]

const said =
  'Die Ausschreibung ist **veröffentlicht**; die Angebote werden derzeit geprüft. Mit den beteiligten Fachämtern wurde ' +
  'vereinbart, den Pilotbetrieb in zwei Stadtbezirken zu beginnen und danach auf das Stadtgebiet auszuweiten.'

/** A report of `count` measures as they are in life, every one different and always the same. */
export const aLargeReport = (count: number): InterimReport =>
  aReport(Array.from({ length: count }, (_, index) => measureAt(index + 1)))

function measureAt(no: number) {
  const light = lightAt(no)
  const before = lightAt(no + 1)
  const now = anAnswer(`${said}\n\n- Leistungsverzeichnis Nr. ${no}\n- Abstimmung mit dem Personalrat`, {
    light,
    percent: (no * 7) % 101,
    fields: {
      next: 'Vergabe und Beauftragung; Vorstellung im Ausschuss.',
      ...(needsCause(light) && {
        cause: `Zuarbeiten von ${no % 9} Stellen fehlen. Die Frist war der 30. September.`,
        options: '1. Frist verlängern\n2. Externe Unterstützung beauftragen (ca. 60.000 €)',
      }),
    },
  })
  return aMeasure(`M-${String(no).padStart(4, '0')}`, `Digitale Leistung ${no} für Bürgerinnen und Bürger`, {
    field: fields[no % fields.length] ?? null,
    description: said,
    participants: ['30 – Amt für Recht, Vergabe und Versicherung', 'Dezernat IX'],
    lightBefore: before,
    now: no % 13 === 0 ? null : now,
    last: {
      ...anAnswer(said, { light: before, percent: (no * 5) % 101, at: '2026-05-04T07:15:00.000Z' }),
      round: '2026-H1',
    },
  })
}

const lightAt = (no: number): Light => lights[Math.trunc((no % 23) / 4)] ?? 'green'
