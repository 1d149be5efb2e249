import { findCommand } from '#operator/find-command.ts'
import { runCommand } from '#operator/run-command.ts'
import { Refusal } from '#house/refusal.ts'
import type { Run } from '#test/support/a-run.ts'
import { catalogue } from '#text/catalogue.ts'

/** Runs an operator's command within this process, which spares the start of another, and keeps what it says. */
export async function aCommand(word: string, args: readonly string[]): Promise<Run> {
  const words = catalogue('de')
  using out = kept(process.stdout)
  using err = kept(process.stderr)
  const ended = (code: number, more = ''): Run => ({ code, out: out.said(), err: err.said() + more })
  try {
    await runCommand(await findCommand(word, words), args, {}, words)
    return ended(0)
  } catch (error) {
    if (error instanceof Refusal) return ended(1, `${error.message}\n`)
    throw error
  }
}

/** What is written to the stream until this is disposed. */
function kept(stream: NodeJS.WriteStream): Disposable & { said(): string } {
  const pieces: string[] = []
  const write = stream.write
  stream.write = (piece: string | Uint8Array) => pieces.push(String(piece)) > 0
  return { said: () => pieces.join(''), [Symbol.dispose]: () => void (stream.write = write) }
}
