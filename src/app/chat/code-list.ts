import { nearest } from '#domain/nearest.ts'
import { freeCode, takenBy } from '#domain/new-codes.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { codeNamed } from '#app/chat/code-named.ts'

/** “in M-03a, M-03b”, “zu M-08”: small words that may go before. */
const leadIn = /^(?:in|zu|zur|als|to|into|as)\s+/i
/** “M-03 und M-04”, “M-03 mit M-04”: what may stand between, in one go. */
const between = String.raw`\s*[,;&]\s*|\s+(?:und|mit|and|with)\s+|\s+`
const separator = new RegExp(`^(?:${between})`, 'i')
const separators = new RegExp(between, 'i')
const smallWord = /^(?:in|zu|zur|als|und|mit|to|into|as|and|with)$/i

/**
 * The codes at the start of a line as they were typed, the small word before them included; known ones, or any alike,
 * bare numbers among them only where `numbers` may be codes.
 */
export function codesAt(text: string, known: readonly string[], plan?: string, numbers = true): string | undefined {
  const isOne = (token: string): boolean => isCode(token, known, plan) && (numbers || !isBareNumber(token, known, plan))
  let end = leadIn.exec(text)?.[0].length ?? 0
  let found = 0
  for (let next = end; ;) {
    const token = /^[^\s,;&]+/.exec(text.slice(next))?.[0] ?? ''
    if (!isOne(token)) break
    end = next + token.length
    found += 1
    const gap = separator.exec(text.slice(end))?.[0]
    if (gap === undefined) break
    next = end + gap.length
  }
  return found > 0 ? text.slice(0, end) : undefined
}

const isBareNumber = (token: string, known: readonly string[], plan: string | undefined): boolean =>
  /^\d+[.:!?]?$/.test(token) && codeNamed(token, known, plan) === undefined

const isCode = (token: string, known: readonly string[], plan: string | undefined): boolean =>
  codeNamed(token, known, plan) !== undefined || /^\p{L}{0,6}[-.]?\d[\p{L}\d+/.-]*$/u.test(token)

/** The codes of measures that there are, as they are written in the plan, joined by commas. */
export function knownCodes(text: string, known: readonly string[], plan?: string): Outcome<string> {
  const typed = tokensOf(text)
  const codes = typed.map((token) => codeNamed(token, known, plan))
  const unknown = typed.find((_, at) => codes[at] === undefined)
  if (unknown !== undefined || codes.length === 0)
    return refused({ kind: 'unknown-measure', code: unknown ?? text, nearest: nearest(unknown ?? text, known, 3) })
  return accepted([...new Set(codes)].join(', '))
}

/**
 * New codes, joined by commas; refuses what is no code, is taken, or is named twice. Where all that are taken bear a
 * number, a word without one is no code.
 */
export function newCodes(text: string, taken: readonly string[]): Outcome<string> {
  const codes = tokensOf(text)
  const bad = codes.find(
    (code) =>
      smallWord.test(code) || isPlainWord(code, taken) || !/^(?=.*[\p{L}\p{N}])[\p{L}\p{N}+/._-]{1,16}$/u.test(code),
  )
  if (bad !== undefined || codes.length === 0) return refused({ kind: 'bad-code', text: bad ?? text })
  for (const [at, code] of codes.entries()) {
    const others = [...taken, ...codes.slice(0, at)]
    if (takenBy(code, others) !== undefined) return refused({ kind: 'code-taken', code, free: freeCode(code, others) })
  }
  return accepted(codes.join(', '))
}

/** Whether a new code would be a mere word among codes that all bear a number. */
export const isPlainWord = (code: string, taken: readonly string[]): boolean =>
  !/\d/.test(code) && taken.length > 0 && taken.every((each) => /\d/.test(each))

const tokensOf = (text: string): readonly string[] =>
  text
    .replace(leadIn, '')
    .split(separators)
    .map((token) => token.replace(/[.:!?]+$/, ''))
    .filter((token) => token !== '')
