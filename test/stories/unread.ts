import { setTimeout } from 'node:timers/promises'
import { oneLine } from '#test/support/one-line.ts'

/** Something that was said; what is changed afterwards is said anew. */
export interface Saying {
  readonly key: string
  readonly text: string
}

/** Which of all that is said in a place has been read already. */
export function unread(saidIn: (place: string) => Promise<readonly Saying[]>) {
  const seen = new Set<string>()
  const fresh = async (place: string): Promise<readonly Saying[]> =>
    (await saidIn(place)).filter(({ key }) => !seen.has(`${place} ${key}`))
  const mark = (place: string, sayings: readonly Saying[]): void =>
    sayings.forEach(({ key }) => seen.add(`${place} ${key}`))

  return {
    async skip(place: string): Promise<void> {
      mark(place, await fresh(place))
    },
    /**
     * The words that fit, and what stands around them in the same messages, on one line. What happens may come over a
     * network, so it is waited for; the limit only ends what would never come.
     */
    async reads(place: string, expected: RegExp, patience: number): Promise<string> {
      const end = performance.now() + patience
      for (;;) {
        const found = fitting(await fresh(place), expected)
        if (found) {
          mark(place, found)
          return oneLine(found.map(({ text }) => text).join(' '))
        }
        if (performance.now() >= end) throw new Error(await inVain(place, expected))
        await setTimeout(20)
      }
    },
  }

  async function inVain(place: string, expected: RegExp): Promise<string> {
    const instead = (await fresh(place)).map(({ text }) => oneLine(text))
    const former = (await saidIn(place)).slice(-2).map(({ text }) => oneLine(text))
    return `In vain for ${String(expected)} in ${place}. Unread: ${instead.join(' | ')}\nLast: ${former.join(' | ')}`
  }
}

/** The messages that the expected words stretch over; a long message comes in pieces. */
function fitting(sayings: readonly Saying[], expected: RegExp): readonly Saying[] | undefined {
  const texts = sayings.map(({ text }) => oneLine(text))
  const match = expected.exec(texts.join(' '))
  if (!match) return undefined
  const [from, to] = [match.index, match.index + match[0].length]
  let start = 0
  return sayings.filter((_, no) => {
    const [first, last] = [start, start + (texts[no] ?? '').length]
    start = last + 1
    return first < to && last > from
  })
}
