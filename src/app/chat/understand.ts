import { fold } from '#domain/fold.ts'
import { nearest } from '#domain/nearest.ts'
import type { Problem } from '#domain/problem.ts'
import type { Actor } from '#app/contracts/actor.ts'
import type { CommandWord } from '#app/contracts/command.ts'
import { type Courtesy, courtesyIn } from '#app/chat/courtesy-in.ts'
import { controls, means } from '#app/chat/control-word.ts'
import { commandAt, commandNamed, commandNames } from '#app/chat/command-named.ts'
import { isReport } from '#app/chat/is-report.ts'
import { looksLikeCode } from '#app/chat/looks-like-code.ts'
import { looksUp } from '#app/chat/looks-up.ts'

const prefix = /^[/!](?:masterplan|mp)(?=\s|$)\s*/i

/** What a text without a dialogue means: a command with the rest of its line, a sentence, a mistake, or nothing. */
export type Meaning =
  | { readonly kind: 'command'; readonly word: CommandWord; readonly rest: string }
  | { readonly kind: 'sentence'; readonly text: string }
  | { readonly kind: 'courtesy'; readonly courtesy: Courtesy }
  | { readonly kind: 'mistake'; readonly problem: Problem }
  | { readonly kind: 'not-for-us' }

/** The text without the name we are called by. */
export const withoutCall = (text: string): string => text.replace(prefix, '')

/** Whether the text calls us by name. */
export const isCalled = (text: string): boolean => prefix.test(text)

/**
 * Reads a text. In channels only what calls us by name is ours; in a direct conversation a command's word alone
 * will do; one close to it, alone or before one more word or a code, is taken for a slip; all else is a sentence.
 */
export function understand(text: string, direct: boolean, by: Actor): Meaning {
  const called = isCalled(text)
  if (!called && !direct) return { kind: 'not-for-us' }
  const line = withoutCall(text)
  const first = /^\S+/.exec(line)?.[0] ?? ''
  if (first === '') return { kind: 'command', word: 'help', rest: '' }
  const command = commandAt(line.replace(/^\//, ''))
  if (command) return { kind: 'command', ...command }
  const courtesy = courtesyIn(line)
  if (courtesy) return { kind: 'courtesy', courtesy }
  const near = nearCommand(line)
  const meantAsCommand = called || first.startsWith('/') || (near !== undefined && isSlip(line))
  return meantAsCommand
    ? { kind: 'mistake', problem: mistake({ line, direct, first }, near, by) }
    : { kind: 'sentence', text: line }
}

/** “Wie” is no slip for “wieder öffnen”: so short a word is only taken for a command that changes nothing. */
const longestShort = 3
const lookingUp = commandNames.filter((name) => {
  const word = commandNamed(name)
  return word !== undefined && looksUp(word)
})

const [inOne, inSeveral] = [false, true].map((several) => commandNames.filter((name) => name.includes(' ') === several))

/** “Nicht” alone is no slip for “nicht zuständig”: of a name of several words the second must be there, too. */
function nearCommand(line: string): string | undefined {
  const [first = '', second] = line.split(/\s+/)
  const single = first.length > longestShort ? [...(inOne ?? []), ...lookingUp] : lookingUp
  const both = second === undefined ? undefined : nearest(`${first} ${second}`, inSeveral ?? [])[0]
  return both ?? nearest(first, single)[0]
}

/** One or two words, or a word before a code, are no sentence; but “wie zuletzt” is no slip for “wieder öffnen”. */
function isSlip(line: string): boolean {
  if (controls.some((word) => means(line, word))) return false
  const [, second = '', third] = line.split(/\s+/)
  return third === undefined || looksLikeCode(second)
}

interface Mistaken {
  readonly line: string
  readonly direct: boolean
  readonly first: string
}

function mistake({ line, direct, first }: Mistaken, near: string | undefined, by: Actor): Problem {
  if (!direct && isReport(line)) return { kind: 'answer-in-room' }
  const word = near === undefined ? 'status' : (commandNamed(near) ?? 'status')
  const { names, example } = by.words.commands[word]
  const shown = near === undefined ? null : (names.find((name) => fold(name) === near) ?? null)
  return { kind: 'unknown-command', word: first, nearest: shown, example }
}
