import type { Day } from '#domain/instant.ts'
import type { Party } from '#domain/party.ts'
import type { NewParty } from '#domain/plan-succession.ts'
import { officeCalled, officeNames } from '#app/offices/office-names.ts'

/** An office that there is, or one to be made: `13 Amt für Digitales`, or a name without a number. */
export function partyMeant(text: string, parties: readonly Party[], today: Day): Party | NewParty {
  const known = officeCalled(text, officeNames(parties, today))
  const party = parties.find(({ id }) => id === known?.value)
  return party ?? newParty(text)
}

/** One to be made: its number, if the first word is one, and its name. */
function newParty(text: string): NewParty {
  const match = /^((?=[^\s]*\d)[\w./-]+|[IVX]+)[\s–-]+(?=\S)/u.exec(text)
  return match?.[1] === undefined
    ? { number: null, name: text.trim() }
    : { number: match[1], name: text.slice(match[0].length).trim() }
}

/** The parts into which an office is split: `12-1 Betrieb und 12-2 Entwicklung`, or names with `;` between them. */
export const partsIn = (text: string): readonly string[] =>
  text
    .split(/\s*[;\n]\s*|\s*,\s*(?=\d)|\s+(?:und|and)\s+(?=\d)/u)
    .flatMap((part, _, all) => (all.length === 1 ? part.split(/\s*,\s*|\s+(?:und|and)\s+/u) : [part]))
    .map((part) => part.trim())
    .filter((part) => part !== '')
