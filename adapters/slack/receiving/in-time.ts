/** What comes of `work` within so many milliseconds, or `late`. The work goes on. */
export async function inTime<Result>(work: Promise<Result>, milliseconds: number): Promise<Result | 'late'> {
  const { promise: late, resolve } = Promise.withResolvers<'late'>()
  const timer = setTimeout(() => resolve('late'), milliseconds)
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
