import { Writable } from 'node:stream'

/** Standard output as a conversation's: what is said after its reader went away, as `head` does, is dropped. */
export function standardOutput(): Writable {
  const { stdout } = process
  // A terminal is more than a stream: it has a width, and the prompt is drawn on it.
  if (stdout.isTTY) return stdout
  return new Writable({
    decodeStrings: false,
    write: (text: string, encoding, done) => void stdout.write(text, encoding, () => done()),
  })
}
