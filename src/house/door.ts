import { inspect } from 'node:util'
import { type Catalogue, catalogue } from '#text/catalogue.ts'
import { StoreRefusal } from '#store/store-refusal.ts'
import { type Environment, operatorLanguage } from '#house/environment.ts'
import { Refusal } from '#house/refusal.ts'

/**
 * Runs a door of the program in the operator's language: a refusal is told in one sentence, an accident with its trace;
 * both end with 1. That a reader of the output goes away, as `head` does, is neither.
 */
export async function door(env: Environment, run: (words: Catalogue) => Promise<void>): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', allowGone)
  let words = catalogue('de')
  try {
    words = catalogue(operatorLanguage(env))
    await run(words)
  } catch (error) {
    process.stderr.write(`${told(error, words)}\n`)
    process.exitCode = 1
  }
}

function told(error: unknown, { operator }: Catalogue): string {
  if (error instanceof Refusal) return error.message
  return error instanceof StoreRefusal ? operator.stores[error.reason](error.store) : inspect(error)
}

/** A pipe's reader ends, or a terminal is closed. */
function allowGone(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error
}
