import { chatRuns, type ChatStyle } from '#report/chat-runs.ts'
import type { Inline } from '#report/inline.ts'
import { callingNobody, type Run } from './run.ts'

/** Inline content as runs; an outer style holds for all of it. */
export const runsOf = (children: readonly Inline[], style?: ChatStyle): readonly Run[] =>
  chatRuns(children, isPressable, style).map((each) => ({ ...each, text: callingNobody(each.text) }))

/** A longer one is nothing to be pressed, and must be cut like any text. */
const longestUrl = 1000
/** These are shown as people and rooms. */
const pill = /^https:\/\/matrix\.to\//i

const isPressable = (address: string): boolean =>
  /^https:\/\/\S+$/i.test(address) && !pill.test(address) && address.length <= longestUrl
