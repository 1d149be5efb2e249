import type { BoardCall } from '#domain/board-call.ts'
import type { PlanSettings } from '#domain/city.ts'
import { fold } from '#domain/fold.ts'
import { languages } from '#domain/person.ts'
import { catalogue } from '#text/catalogue.ts'
import type { Boarding } from '#app/boards/boarding.ts'
import { codeOfCall } from '#app/boards/board-words.ts'
import { reportWords } from '#app/boards/report-words.ts'
import { codeNamed } from '#app/chat/code-named.ts'

/** What a plain sentence says, and the code of the call it begins with, if any. */
export interface CallInWords {
  readonly code: string | undefined
  /** What it begins with where that is the report or a measure that the board is not called on. */
  readonly notOpen?: string
  readonly text: string
}

/**
 * “M-02 Die Quellen fehlen.” is about M-02, “Zum Bericht: Er ist zu lang.” about the report. A sentence that goes on
 * after the name stays whole: “Bericht ist zu lang” names no call, “M-02 fehlt ganz” is about M-02.
 */
export function callInWords(
  text: string,
  open: readonly BoardCall[],
  { book, plan }: Pick<Boarding, 'book' | 'plan'>,
): CallInWords {
  const { name, rest, goesOn } = beginning(text)
  const isReport = reportNames.has(fold(name))
  if (isReport && goesOn) return { code: undefined, text }
  const call = open.find((each) => (each.measure === null && isReport) || isNamed(name, codeOfCall(each, book), plan))
  const said = goesOn ? text : rest
  if (call) return { code: codeOfCall(call, book), text: said }
  const isOther = isReport || book.measures.some(({ code }) => isNamed(name, code, plan))
  return isOther ? { code: undefined, notOpen: name, text: said } : { code: undefined, text }
}

/** The first word, which may be a name, what is behind it, and whether that goes on with the sentence. */
function beginning(text: string) {
  const [, lead = ''] = /^(\p{L}+)\s+/u.exec(text) ?? []
  const line = leads.has(fold(lead)) ? text.slice(lead.length).trim() : text
  const first = /^\S*/.exec(line)?.[0] ?? ''
  const name = first.replace(/[,;:.!]+$/, '')
  const rest = line.slice(first.length).trim()
  return { name, rest, goesOn: name === first && /^\p{Ll}/u.test(rest) }
}

const isNamed = (name: string, code: string, plan: PlanSettings): boolean =>
  codeNamed(name, [code], plan.code) !== undefined

const leads = new Set(languages.flatMap((language) => catalogue(language).boards.asks.aboutIn.map(fold)))
const reportNames = new Set([...reportWords].map(fold))
