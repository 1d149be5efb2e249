/**
 * Runs the tasks of one key one after another, so that two messages of a conversation never overtake each other.
 * Keys without a waiting task are forgotten.
 */
export function inTurn(): <T>(key: string, task: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>()
  return (key, task) => {
    const next = (last.get(key) ?? Promise.resolve()).then(task, task)
    last.set(key, next)
    const forget = (): void => {
      if (last.get(key) === next) last.delete(key)
    }
    next.then(forget, forget)
    return next
  }
}
