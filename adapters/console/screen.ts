import type { Writable } from 'node:stream'

/** Where text is shown and lines are typed. */
export interface Screen {
  /** Resolves when the text has left the program. */
  show(text: string): Promise<void>
  /** Gives `take` line after line, each when the one before is done; resolves at the end of the input. */
  read(take: (line: string) => Promise<void>): Promise<void>
  /** Ends reading after the line under way. */
  close(): void
}

/** Writes all of a text; rejects when the stream takes no more. */
export function write(output: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => (error ? reject(error) : resolve()))
  })
}
