import { periodAt } from '#app/chat/period-named.ts'

/** Small words that may go before a day: “bis zum 3.11.”, “auf den 14.12.”, “until 3 Nov”. */
export const beforeDay = /^(?:(?:bis|auf|zum|am|ab|on|until|till|to|by)\s+(?:(?:den|zum|the)\s+)?)/i

/** The words at the start of a text that are written like a day, the small words before it included. */
export function dayAt(text: string): string | undefined {
  const before = beforeDay.exec(text)?.[0] ?? ''
  const day = periodAt(text.slice(before.length))
  return day === undefined ? undefined : before + day
}
