import type { Day } from '#domain/instant.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Nameable } from '#app/contracts/prompt.ts'
import { dayNamed } from '#app/chat/day-named.ts'
import { namesIn } from '#app/offices/names-in.ts'
import { partyNamed } from '#app/people/party-named.ts'

/** Between the names of several offices, and of the parts of one. */
export const between = '; '

/**
 * Takes apart what stands on one line: `12 und digitalisierung zu 13 Amt für Digitales ab 1.1.2027`. Names of offices
 * that are known end where they end, be there an “und” in them. What cannot be told apart is left as it is.
 */
export function readOrder(args: Args, namesOn: (day: Day | undefined) => readonly Nameable[], today: Day): Args {
  const { action, offices: said, to, at, ...others } = args
  if (said === undefined || action === undefined || action === 'show') return args
  if (action === 'cancel') return { ...args, offices: namesIn(said, namesOn(undefined))?.join(between) ?? said }
  const dated = datedText(said, today)
  const day = at ?? dated.at
  const offices = namesOn(day)
  const parted = to === undefined ? partedText(dated.text, action, offices) : { left: dated.text, right: to }
  return {
    ...others,
    action,
    offices: (namesIn(parted.left, offices) ?? [parted.left]).join(between),
    ...(parted.right === undefined ? {} : { to: parted.right }),
    ...(day === undefined ? {} : { at: day }),
  }
}

const fromDay = /\s+(?:ab|zum|from|as of)\s+(?:dem\s+|den\s+|the\s+)?(\S[^;]*)$/iu

function datedText(said: string, today: Day): { readonly text: string; readonly at?: Day } {
  const match = fromDay.exec(said)
  const at = match?.[1] === undefined ? undefined : dayNamed(match[1], today)
  return match && at !== undefined ? { text: said.slice(0, match.index), at } : { text: said }
}

const intoWord = /\s+(?:zu|zum|zur|in|to|into)\s+|\s+(?=\S)/giu
const intoOnly = /\s+(?:zu|zum|zur|in|to|into)\s+/giu

/** Before the division stand names of offices that there are; of several ways to divide the longest names count. */
function partedText(text: string, action: string, offices: readonly Nameable[]) {
  const divisions = [...text.matchAll(action === 'rename' ? intoWord : intoOnly)]
  const known = divisions.findLast(({ index }) => namesIn(text.slice(0, index), offices) !== undefined)
  if (namesIn(text, offices) !== undefined || (!known && partyNamed(text, offices).ok)) return { left: text }
  // An office that there is not is refused by the name that stands first.
  const found = known ?? divisions[0]
  if (!found) return { left: text }
  const right = text.slice(found.index + found[0].length).trim()
  return { left: text.slice(0, found.index), right }
}
