import type { Catalogue } from '#text/catalogue.ts'
import type { Format, RenderedFile } from '#app/contracts/format.ts'
import { Refusal } from '#house/refusal.ts'
import { toldIfLong } from '#operator/told-if-long.ts'
import { writeFiles } from '#operator/write-files.ts'

/** Writes the files of formats as they are made, and keeps why some could not be written. */
export interface PaperWriter {
  /** The same format; whatever happens to a later one, its files are there by then. */
  watched(format: Format): Format
  /** Each reason once. */
  refused(): readonly string[]
}

/** One that writes into this folder. Formats that take long are told of when they begin and when they are done. */
export function paperWriter(folder: string, words: Catalogue): PaperWriter {
  const reasons = new Set<string>()
  const { operator } = words

  async function write(files: readonly RenderedFile[], format: string): Promise<void> {
    try {
      await writeFiles(files, format, folder, words)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      reasons.add(error.message)
    }
  }

  return {
    watched: (format) => ({
      ...format,
      async render(...given) {
        const { name } = format
        const rendering = await toldIfLong(
          () => format.render(...given),
          () => operator.making(name),
          (made, seconds) => (made.ok ? operator.made(name, seconds, megabytesOf(made.value.files)) : null),
        )
        if (rendering.ok) await write(rendering.value.files, name)
        return rendering
      },
    }),
    refused: () => [...reasons],
  }
}

/** Of all files together, to one decimal. */
function megabytesOf(files: readonly RenderedFile[]): number {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0)
  return Math.ceil(bytes / 100_000) / 10
}
