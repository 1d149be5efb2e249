import { type Language, languages } from '#domain/person.ts'
import { cleanLine } from '#report/clean-text.ts'
import { commandWords } from '#app/contracts/command.ts'
import type { Button } from '#app/contracts/reply.ts'
import { catalogue } from '#text/catalogue.ts'
import { run, type Run, separated } from './run.ts'
import { signsOffered } from './signs-offered.ts'
import { signSymbols } from './sign-symbols.ts'

/** What to type instead of pressing: in one line, but a line of its own where the label says more. What is quiet is not shown. */
export function typedLines(buttons: readonly Button[]): readonly (readonly Run[])[] {
  const shown = buttons.filter(({ quiet, says }) => !quiet && cleanLine(says) !== '')
  const plain = shown.filter((button) => !saysMore(button))
  const told = shown.filter(saysMore).map(({ label, says }) => [typed(says), run(cleanLine(label))])
  const lines = [
    separated(
      plain.map(({ says }) => typed(says)),
      ' · ',
    ),
    ...told.map((parts) => separated(parts, ' – ')),
  ]
  return lines.filter((line) => line.length > 0).map((line) => [...run('→ '), ...line])
}

/** What a reaction to the message does; nothing where none does anything. */
export function signLines(buttons: readonly Button[]): readonly (readonly Run[])[] {
  const offered = signsOffered(buttons)
  if (offered.length === 0) return []
  const { byReaction } = catalogue(languageOf(buttons)).matrixPosts
  const said = offered.map(([sign, { label }]) => run(`${signSymbols[sign]}\u00a0${cleanLine(label)}`))
  return [[...run(`${byReaction}: `), ...separated(said, ' · ')]]
}

const typed = (says: string): readonly Run[] => run(cleanLine(says), { code: true })

/** A label whose words are all among those to type says nothing new, nor does one that stands beside its sign. */
function saysMore({ label, says, sign }: Button): boolean {
  const known = new Set(says.toLowerCase().split(/\s+/))
  return (
    sign === undefined &&
    cleanLine(label)
      .toLowerCase()
      .split(' ')
      .some((word) => word !== '' && !known.has(word))
  )
}

const languageOf = (buttons: readonly Button[]): Language =>
  languages.find((language) => buttons.every((button) => isIn(language, button))) ?? 'de'

/** What is to be typed begins with a command’s name, in the language of who reads it. */
function isIn(language: Language, { call, says }: Button): boolean {
  const word = commandWords.find((each) => each === call.word)
  return word !== undefined && catalogue(language).commands[word].names.some((name) => says.startsWith(name))
}
