import { languages } from '#domain/person.ts'
import { catalogue } from '#text/catalogue.ts'
import type { Args } from '#app/contracts/args.ts'
import type { Boarding } from '#app/boards/boarding.ts'
import { callsFor } from '#app/boards/board-prompts.ts'
import { codeOfCall } from '#app/boards/board-words.ts'
import { callInWords } from '#app/boards/call-in-words.ts'
import { callMeant } from '#app/boards/call-meant.ts'
import { ownStatement } from '#app/boards/own-statement.ts'
import { fold } from '#domain/fold.ts'

/**
 * What goes without saying: the only call there is, the words that stand where only the name is to be added, and that
 * “statement delete” is no statement.
 */
export function filledInForBoard(boarding: Boarding): Args {
  const { args } = boarding
  if (args['action'] === 'state' && isTakingBack(args['text'])) {
    const { text: _, plain: __, ...others } = args
    return withCall({ ...boarding, args: { ...others, action: 'take-back' } })
  }
  return withOwnText({ ...boarding, args: withCall({ ...boarding, args: withoutName(boarding) }) })
}

/** Words that begin with the name of what the board is not called on are not taken for the only call there is. */
function withoutName(boarding: Boarding): Args {
  const { args } = boarding
  const { action, measure, text, plain, ...others } = args
  if (action !== 'state' || measure !== undefined || text === undefined || plain !== undefined) return args
  const { notOpen, text: said } = callInWords(text, callsFor(boarding) ?? [], boarding)
  return notOpen === undefined ? args : { ...others, action, notOpen, ...(said !== '' && { text: said }) }
}

function withCall(boarding: Boarding): Args {
  const { args, book } = boarding
  if (args['notOpen'] !== undefined) return args
  const [only, ...others] = args['measure'] === undefined ? (callsFor(boarding) ?? []) : []
  return only && others.length === 0 ? { ...args, measure: codeOfCall(only, book) } : args
}

function withOwnText(boarding: Boarding): Args {
  const { args } = boarding
  if (args['action'] !== 'state' || args['named'] === undefined || args['text'] !== undefined) return args
  const call = callMeant(boarding, callsFor(boarding) ?? [])
  const own = call && ownStatement(boarding, call)
  return own ? { ...args, text: own.text } : args
}

const takingBack = new Set(
  languages.flatMap((language) => {
    const { actions, also } = catalogue(language).boards
    return [actions['take-back'], ...also['take-back']].map(fold)
  }),
)

/** “Löschen”, “zurückziehen” and the like in place of a statement. */
const isTakingBack = (text: string | undefined): boolean =>
  text !== undefined && takingBack.has(fold(text.replace(/[.!]+$/, '')))
