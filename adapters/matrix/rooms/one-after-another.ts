/** Does one thing after the other for each user, and waits for nobody else. */
export function oneAfterAnother(): <Result>(user: string, work: () => Promise<Result>) => Promise<Result> {
  const last = new Map<string, Promise<unknown>>()
  return (user, work) => {
    const done = (last.get(user) ?? Promise.resolve()).then(work, work)
    last.set(user, done)
    const over = () => last.get(user) === done && last.delete(user)
    done.then(over, over)
    return done
  }
}
