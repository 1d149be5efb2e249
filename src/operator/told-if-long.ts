// Less is no work worth a word.
const patience = 2000

/** Does something; if that takes long, says on standard error that it has begun and, unless `done` is silent, that it is done. */
export async function toldIfLong<Result>(
  work: () => Promise<Result>,
  begun: () => string,
  done: (result: Result, seconds: number) => string | null,
): Promise<Result> {
  const began = performance.now()
  let told = false
  const timer = setTimeout(() => {
    told = true
    say(begun())
  }, patience)
  try {
    const result = await work()
    const line = told ? done(result, Math.round((performance.now() - began) / 1000)) : null
    if (line !== null) say(line)
    return result
  } finally {
    clearTimeout(timer)
  }
}

const say = (line: string): void => void process.stderr.write(`${line}\n`)
