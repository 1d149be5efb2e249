import { StoreRefusal } from '#store/store-refusal.ts'
import { Refusal } from '#house/refusal.ts'

/** Runs a door of the program: a refusal is told in its own words, an accident with its trace, both end with 1. */
export async function door(run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    const told = error instanceof Refusal || error instanceof StoreRefusal
    process.stderr.write(
      `${told ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    process.exitCode = 1
  }
}
