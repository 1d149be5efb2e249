// Less is no work worth a word.
const patience = 2000

/** Does something; if that takes long, says on standard error that it has begun and, unless `done` is silent, that it is done. */
export async function toldIfLong<Result>(
  work: () => Promise<Result>,
  begun: () => string,
  done: (result: Result, seconds: number) => string | null,
): Promise<Result> {
  const began = performance.now()
  const timer = setTimeout(() => say(begun()), patience)
  try {
    const result = await work()
    const took = performance.now() - began
    const line = took < patience ? null : done(result, Math.round(took / 1000))
    if (line !== null) say(line)
    return result
  } finally {
    clearTimeout(timer)
  }
}

const say = (line: string): void => void process.stderr.write(`${line}\n`)
