import { foldedWord } from '#domain/folded-word.ts'
import { isFunctionWord } from '#domain/function-words.ts'
import { lightNamed } from '#text/light-named.ts'
import { lightAt } from '#app/chat/light-at.ts'

interface LeftOut {
  /** Whether the paper prints it above the text anyway, or no such thing at all. */
  readonly why: 'heading' | 'rating'
  readonly words: string
}

interface PointText {
  readonly text: string
  readonly leftOut: readonly LeftOut[]
}

/**
 * A text to a motion's point `no` as a statement prints it: without the point's own heading (`Zu 4:`) and, unless they
 * are `rated`, without light and percentage (`grün 60`), in whatever order they stand before it.
 */
export function pointText(said: string, no: number, rated: boolean): PointText {
  const leftOut: LeftOut[] = []
  let text = said.trim()
  for (;;) {
    const before = beforeText(text, no, rated)
    if (!before) return { text, leftOut }
    leftOut.push({ ...before, words: before.words.replace(endOf[before.why], '') })
    text = text.slice(before.words.length)
  }
}

/** What is not quoted of what is left out. */
const endOf: Readonly<Record<LeftOut['why'], RegExp>> = { heading: /\s+(?:[–—-]\s+)?$/, rating: /[\s,;:.–—-]+$/ }

/** The one part that a text begins with and that is no part of it. */
function beforeText(text: string, no: number, rated: boolean): LeftOut | undefined {
  // Behind a part that is in doubt there is a sentence, or a part that is not.
  const isClear = (rest: string): boolean => beginsSentence(rest) || beforeText(rest, no, rated) !== undefined
  const heading = headingAt(text, no, isClear)
  if (heading !== '') return { why: 'heading', words: heading }
  const rating = rated ? '' : ratingAt(text, isClear)
  return rating === '' ? undefined : { why: 'rating', words: rating }
}

type IsClear = (rest: string) => boolean

const point = String.raw`(?:antragspunkt|punkt|point|ziffer|item|nr\.?|no\.?)\s+`
const named = String.raw`(?:(?:zu|to|on)\s+(?:${point})?|${point})`
/** What parts a heading from its text. */
const mark = String.raw`(?:\s*[.:)]+(?:\s+[–—-])?\s+|\s*[:)](?=\p{L})|\s+[–—-]\s+)(?=\S)`

function headingAt(text: string, no: number, isClear: IsClear): string {
  const marked = new RegExp(`^${named}${no}${mark}`, 'iu').exec(text)?.[0]
  if (marked !== undefined) return marked
  const number = new RegExp(`^${no}${mark}`, 'u').exec(text)?.[0]
  if (number !== undefined) {
    const rest = text.slice(number.length)
    // “5. Oktober”, “5. Sitzung”, or “1. …” with “2. …” further on.
    const isOfText = /^\d+\.\s/.test(number) && !isClear(rest)
    return isOfText || new RegExp(String.raw`\s${no + 1}[.)]\s`).test(rest) ? '' : number
  }
  const plain = new RegExp(String.raw`^${named}?${no}\s+`, 'i').exec(text)?.[0]
  return plain !== undefined && isClear(text.slice(plain.length)) ? plain : ''
}

const percent = String.raw`\d{1,3}\s?(?:%|prozent|percent|per cent)`

/** A light, a percentage or both before a sentence; „Grün 60 % der Flächen“ and “Rot ist nur …” are sentences themselves. */
function ratingAt(text: string, isClear: IsClear): string {
  const light = lightBefore(text)
  const said = light + percentAt(text.slice(light.length), light !== '')
  const gap = /^(?:\s*[,.:;]|\s+[–—-])?\s+/.exec(text.slice(said.length))?.[0] ?? ''
  if (said === '' || gap === '') return ''
  const next = text.slice(said.length + gap.length)
  // Of a light and a number together, in small letters, or with a mark behind them, there is no doubt.
  const isBoth = light !== '' && said !== light
  const isCertain = isBoth || /[.:;–—-]/.test(gap) || /^\p{Ll}/u.test(light)
  return isClear(next) || (isCertain && /^["„“]?\p{Lu}/u.test(next)) ? said + gap : ''
}

/** Behind a light a number will do. */
const percentAt = (text: string, behindLight: boolean): string =>
  new RegExp(behindLight ? String.raw`^[,;:]?\s+(?:${percent}|\d{1,3})(?=[\s.,;:])` : `^${percent}`, 'i').exec(
    text,
  )?.[0] ?? ''

/** “Erledigt” and “ruht” begin many a sentence; only before a number they are lights for certain. */
function lightBefore(text: string): string {
  const light = new RegExp(`^${named}`, 'i').test(text) ? undefined : lightAt(text)
  if (light === undefined) return ''
  const isColour = ['green', 'yellow', 'red'].includes(lightNamed(light) ?? '')
  return isColour || /^[,;:.]?\s+\d/.test(text.slice(light.length)) ? light : ''
}

/** “Es läuft”, “Das Konzept”: a noun behind a number or a colour may belong to it, as in “60 % Ökostrom”. */
function beginsSentence(text: string): boolean {
  const first = /^["„“]?(\p{Lu}\p{Ll}*)(?![\p{L}-])/u.exec(text)?.[1] ?? ''
  return /^\p{Lu}\p{Ll}?$/u.test(first) || (first !== '' && isFunctionWord(foldedWord(first.toLowerCase())))
}
