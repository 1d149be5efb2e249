import { guessRound } from '#tables/guess-round.ts'

/** Codes such as `B5+6-1718` that name a measure and, behind a sign, the round or another thing the row is about. */
export interface SplitCodes {
  readonly sign: string
  /** What stands behind the sign. */
  readonly rounds: readonly string[]
  readonly others: readonly string[]
}

const mostEndings = 12

/** How the codes of a table are put together; null when most of them stand for themselves. */
export function splitCodes(codes: readonly string[]): SplitCodes | null {
  const all = new Set(codes)
  for (const sign of ['-', '/', '_']) {
    const endings = codes.flatMap((code) => {
      const at = code.lastIndexOf(sign)
      return at > 0 && all.has(code.slice(0, at)) ? [code.slice(at + 1)] : []
    })
    const kinds = [...new Set(endings)]
    if (endings.length < codes.length / 3 || kinds.length > mostEndings || endings.length < 2 * kinds.length) continue
    const rounds = kinds.filter((ending) => /^\d\d/.test(ending) && guessRound(ending) !== null)
    const dated = endings.filter((ending) => rounds.includes(ending)).length
    if (dated >= endings.length / 2) return { sign, rounds, others: kinds.filter((ending) => !rounds.includes(ending)) }
  }
  return null
}
