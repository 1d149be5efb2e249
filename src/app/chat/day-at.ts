import { withoutLeadIn } from '#app/chat/lead-in.ts'
import { periodAt } from '#app/chat/period-named.ts'

/** Small words that may go before a day: “bis zum 3.11.”, “auf den 14.12.”, “until 3 Nov”. */
export const beforeDay = /^(?:(?:bis|auf|zum|am|ab|on|until|till|to|by)\s+(?:(?:den|zum|the)\s+)?)/i

/**
 * The words at the start of a text that are written like a day, the small words before it included. A word of `ends`
 * begins another day, although both may look like a period: `2026-12-07 to 2026-12-14`.
 */
export function dayAt(text: string, ends: readonly string[] = []): string | undefined {
  const before = beforeDay.exec(text)?.[0] ?? ''
  const day = periodAt(text.slice(before.length))
  if (day === undefined) return undefined
  const next = [...day.matchAll(/\s+(?=\S)/g)].find(({ index, 0: space }) => {
    const rest = day.slice(index + space.length)
    return withoutLeadIn({ leadIns: ends }, rest) !== rest
  })
  return before + day.slice(0, next?.index)
}
