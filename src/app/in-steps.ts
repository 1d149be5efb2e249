// Each step reads one text: so many take a few hundredths of a second.
const stepsAtOnce = 200

/** Does work that pauses in between, and lets whatever else waits have its turn. */
export async function inSteps<Result>(steps: Generator<undefined, Result>): Promise<Result> {
  for (let count = 1; ; count += 1) {
    const step = steps.next()
    if (step.done) return step.value
    if (count % stepsAtOnce === 0) await nextTurn()
  }
}

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve)
  })
