import { fold } from '#domain/fold.ts'
import { languages } from '#domain/person.ts'
import { catalogue } from '#text/catalogue.ts'
import type { CommandWord } from '#app/contracts/command.ts'
import type { Conversation } from '#app/chat/conversation.ts'
import { isCalled, withoutCall } from '#app/chat/understand.ts'
import { motionHandedOverLast } from '#app/papers/motion-handed-over-last.ts'
import { allowed } from '#app/people/allowed.ts'
import { readBook } from '#app/rounds/round-book.ts'

interface PaperMeant {
  readonly word: Extract<CommandWord, 'interim-report' | 'statement'>
  readonly line: string
}

/**
 * What “bestätigen”, “zurückgeben …” or “nummer …” alone is about: of whoever confirms papers, and may confirm nothing
 * else, the one that was handed over last. Undefined for all other texts, and from anybody else.
 */
export async function paperMeant(
  { powers, plan, by, direct }: Conversation,
  text: string,
): Promise<PaperMeant | undefined> {
  if (!direct && !isCalled(text)) return undefined
  const line = withoutCall(text).replace(/^\//, '')
  const [first = ''] = line.split(/\s+/)
  const act = acts.find((each) => named[each].has(fold(first).replace(/[.!:,]$/, '')))
  const rest = line.slice(first.length).trim()
  if (act === undefined || (act === 'confirm' && rest !== '')) return undefined
  const book = await readBook(powers, plan.code)
  const may = (action: 'confirm-paper' | 'confirm-proposal') => allowed(book, by, action, plan.code)
  if (!may('confirm-paper') || may('confirm-proposal')) return undefined
  const said = `${act} ${rest}`.trim()
  const motion = await motionHandedOverLast(powers)
  return motion === undefined
    ? { word: 'interim-report', line: said }
    : { word: 'statement', line: `${motion} ${said}` }
}

const acts = ['confirm', 'return', 'number'] as const

const namesOf = (act: (typeof acts)[number]): ReadonlySet<string> =>
  new Set(languages.map((language) => fold(catalogue(language).papers.actions[act])))

const named = { confirm: namesOf('confirm'), return: namesOf('return'), number: namesOf('number') }
