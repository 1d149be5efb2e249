import type { BoardCall } from '#domain/board-call.ts'
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
  const [, lead = ''] = /^(\p{L}+)\s+/u.exec(text) ?? []
  const line = leads.has(fold(lead)) ? text.slice(lead.length).trim() : text
  const name = /^\S*/.exec(line)?.[0] ?? ''
  const rest = line.slice(name.length).trim()
  const isReport = reportNames.has(fold(name.replace(/[,;:.!]+$/, '')))
  const call = open.find(
    (each) => (each.measure === null && isReport) || codeNamed(name, [codeOfCall(each, book)], plan.code) !== undefined,
  )
  if (!call) return { code: undefined, text }
  const code = codeOfCall(call, book)
  if (/[,;:.!]$/.test(name) || !/^\p{Ll}/u.test(rest)) return { code, text: rest }
  return isReport ? { code: undefined, text } : { code, text }
}

const leads = new Set(languages.flatMap((language) => catalogue(language).boards.asks.aboutIn.map(fold)))
const reportNames = new Set([...reportWords].map(fold))
