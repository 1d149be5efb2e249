import { isOrder } from './is-order.ts'

/** `!masterplan`, `!mp`, `/masterplan`, and `//masterplan`, as Element wants it where it knows no such command. */
const prefix = /^(?:!\s?|\/{1,2})(?:masterplan|mp)(?![\p{L}\p{N}_-])[:,]?\s*/iu

/** How a message names the bot. */
export interface Naming {
  /** Its user id, its names, and what links to it are labelled. */
  readonly names: readonly string[]
  /** Whether it is mentioned on purpose: by `m.mentions`, or by a link. */
  readonly mentioned: boolean
  /** Whether it replies to somebody. */
  readonly isReply?: boolean
  /** Whether nobody else could be meant. */
  readonly direct: boolean
}

/**
 * What is said to the bot, a call by name written as `/masterplan`; undefined where others talk among themselves. In a
 * direct room no call is needed, and a mention adds nothing. Elsewhere its name alone, which is that of the plan, too, is no
 * call unless a colon or comma follows, an `@` stands before it, or it is mentioned on purpose. Who replies to its post
 * mentions it whether they want to or not: that is a call where something is asked of it.
 */
export function called(text: string, naming: Naming): string | undefined {
  const { direct } = naming
  if (prefix.test(text)) return commanding(text.replace(prefix, ''))
  const rest = afterName(text, naming)
  if (rest !== undefined) return direct && rest !== '' ? rest : commanding(rest)
  if (direct) return text
  if (!naming.mentioned) return undefined
  const around = withoutName(text, naming.names) ?? (naming.isReply && isOrder(text) ? text : undefined)
  return around === undefined ? undefined : commanding(around)
}

const commanding = (rest: string): string => `/masterplan ${rest}`.trim()

/** What follows the name that it begins with. */
function afterName(text: string, { names, mentioned }: Naming): string | undefined {
  const bare = text.replace(/^@/u, '')
  const name = longestFirst(names).find((each) => startsWith(bare, each))
  if (name === undefined) return undefined
  const rest = bare.slice(name.length)
  const isCall = mentioned || bare !== text || /^\s?[:,]/u.test(rest)
  return isCall ? rest.replace(/^\s?[:,]?\s*/u, '') : undefined
}

const startsWith = (text: string, name: string): boolean =>
  text.slice(0, name.length).toLowerCase() === name.toLowerCase() && !/^[\p{L}\p{N}_-]/u.test(text.slice(name.length))

/** A text that names it further on. */
function withoutName(text: string, names: readonly string[]): string | undefined {
  const folded = inSmall(text)
  const name = longestFirst(names).find((each) => folded.includes(inSmall(each)))
  if (name === undefined) return undefined
  const at = folded.indexOf(inSmall(name))
  const before = text.slice(0, at).replace(/@$/u, '').trimEnd().replace(/,$/u, '')
  const after = text.slice(at + name.length).trim()
  return `${before}${/^(?:[.,!?:]|$)/u.test(after) ? '' : ' '}${after}`.trim()
}

/** Small letters, unless there would then be more of them. */
function inSmall(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text
}

/** Without an `@`, which may stand before any of them. */
const longestFirst = (names: readonly string[]): readonly string[] =>
  names
    .map((name) => name.replace(/^@/u, '').trim())
    .filter((name) => name !== '')
    .toSorted((one, other) => other.length - one.length)
