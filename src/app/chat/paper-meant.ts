import { fold } from '#domain/fold.ts'
import { languages } from '#domain/person.ts'
import { catalogue } from '#text/catalogue.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { isCalled, withoutCall } from '#app/chat/understand.ts'
import { allowed } from '#app/people/allowed.ts'
import { readBook } from '#app/rounds/round-book.ts'

/**
 * The line to the interim report where “bestätigen”, “zurückgeben …” or “nummer …” alone means that: of whoever confirms it,
 * and may confirm nothing else, nothing else can be meant. Undefined for all other texts, and from anybody else.
 */
export async function paperMeant(
  { powers, plan, by, direct }: Conversation,
  text: string,
): Promise<string | undefined> {
  if (!direct && !isCalled(text)) return undefined
  const line = withoutCall(text).replace(/^\//, '')
  const [first = ''] = line.split(/\s+/)
  const act = acts.find((each) => named[each].has(fold(first).replace(/[.!:,]$/, '')))
  const rest = line.slice(first.length).trim()
  if (act === undefined || (act === 'confirm' && rest !== '')) return undefined
  const book = await readBook(powers, plan.code)
  const may = (action: 'confirm-paper' | 'confirm-proposal') => allowed(book, by, action, plan.code)
  return may('confirm-paper') && !may('confirm-proposal') ? `${act} ${rest}`.trim() : undefined
}

const acts = ['confirm', 'return', 'number'] as const

const namesOf = (act: (typeof acts)[number]): ReadonlySet<string> =>
  new Set(languages.map((language) => fold(catalogue(language).papers.actions[act])))

const named = { confirm: namesOf('confirm'), return: namesOf('return'), number: namesOf('number') }
