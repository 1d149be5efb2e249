import type { DigestItem } from '#domain/digest.ts'
import type { Party } from '#domain/party.ts'
import type { Language } from '#domain/person.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { RoundAsk } from '#app/rounds/digesting.ts'

/** What a section of a reminder says first: the city's own words for the step, else the usual ones. */
export function stepText(section: readonly DigestItem<RoundAsk>[], { words, say }: Actor, language: Language): string {
  const [first] = section
  if (!first) return ''
  const { ask, step, to } = first
  const due = say.instant(ask.request.due)
  const own = ask.plan.reminders[step - 1]?.text?.[language]
  const usual = ask.plan.motion ? words.motions.step : words.reminders.step
  if (own === undefined) return usual[to](section.length, due)
  const measures = section.flatMap((item) => item.ask.book.measure(item.ask.request.subject) ?? [])
  const offices = measures.flatMap((measure) => ask.book.chain(measure).lead ?? [])
  const values = new Map([
    ['measures', say.list(measures.map(({ code }) => code))],
    ['due', due],
    ['office', say.list([...new Set(offices)].map(partyName))],
  ])
  return own.replaceAll(/\{(\w+)\}/g, (place, name: string) => values.get(name) ?? place)
}

/** `12 – Amt für Informationsverarbeitung`. */
export const partyName = ({ number, name }: Party): string => (number === null ? name : `${number} – ${name}`)
