import { fold } from '#domain/fold.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import { commandAt } from '#app/chat/command-named.ts'
import { textPrompt } from '#app/chat/text-prompt.ts'
import { looksLikeCode } from '#app/chat/looks-like-code.ts'
import { yesOrNo } from '#app/chat/yes-or-no.ts'
import type { Changing } from '#app/measures/changing.ts'

const longestTitle = 200
const sure = 'sure: '

/**
 * The question for a title, and whether it is one: whoever writes a command while a title is asked for may mean the
 * command. `last` is the title that stood there.
 */
export function titlePrompts(
  { by, args, book }: Pick<Changing, 'by' | 'args' | 'book'>,
  id: string,
  label: string,
  last?: string,
): readonly Prompt[] {
  const title = args[id]
  const asked = textPrompt(id, { label, hint: null }, longestTitle, last)
  return title !== undefined && title !== last && isLikeCommand(title, book)
    ? [asked, yesOrNo(`${sure}${id}`, by.words.plan.measure.asks.sureTitle(title), by)]
    : [asked]
}

/** “rolle strategie koordination”, “Stand M-03”; “Rolle des CDO” and “Runde Tische” are titles. */
function isLikeCommand(title: string, { directory }: Changing['book']): boolean {
  const { rest = '' } = commandAt(title) ?? {}
  const next = /^\S*/.exec(rest)?.[0] ?? ''
  const isNamed = looksLikeCode(next) || directory.people.some(({ id }) => fold(id) === fold(next))
  return next !== '' && (isNamed || /^\p{Ll}/u.test(title))
}

/** Without the titles that were none: they are asked for again. */
export function withoutDeniedTitles(args: Args): Args {
  const denied = Object.entries(args).flatMap(([id, said]) =>
    id.startsWith(sure) && said === 'no' ? [id, id.slice(sure.length)] : [],
  )
  return Object.fromEntries(Object.entries(args).filter(([id]) => !denied.includes(id)))
}
