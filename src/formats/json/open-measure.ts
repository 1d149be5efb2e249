import { dayOf } from '#domain/instant.ts'
import type { InterimReport, MeasureFacts } from '#domain/interim-report.ts'
import { cleanText } from '#report/clean-text.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { line } from './line.ts'
import { openAnswer, openSaid } from './open-answer.ts'

/** A measure as the paper tells it; what is not known is not there. */
export function openMeasure(measure: MeasureFacts, facts: InterimReport, words: Catalogue) {
  const { code, title, description, field, lead, participants, partners, references, state, change, now, last } =
    measure
  return {
    code: line(code),
    title: line(title) ?? line(code),
    description: cleanText(description).trim() || undefined,
    field: line(field),
    lead: line(lead),
    participants: participants.map(line),
    partners: partners.map(line),
    references: references?.map(({ kind, title: named, url }) => ({ kind, title: line(named), url: url ?? undefined })),
    state: state === 'asked' ? 'awaited' : state,
    change: now ? change : undefined,
    lightBefore: lightBefore(measure),
    answer: now ? openAnswer(now, facts, words) : undefined,
    earlier: last ? openEarlier(last, now === null, facts, words) : undefined,
  }
}

function lightBefore({ lightBefore: light, missingBefore }: MeasureFacts): string | undefined {
  if (missingBefore) return 'no-answer'
  return light === null ? 'no-light' : light
}

/** The paper quotes an older answer, with its day, only where there is no new one; else it compares the percentage. */
function openEarlier(last: NonNullable<MeasureFacts['last']>, quoted: boolean, facts: InterimReport, words: Catalogue) {
  const round = line(last.round)
  if (!quoted) return { round, percent: last.percent ?? undefined }
  return { round, day: dayOf(last.at, facts.city.zone), ...openSaid(last, facts, words) }
}
