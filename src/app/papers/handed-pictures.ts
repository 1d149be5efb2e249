import type { Format } from '#app/contracts/format.ts'

/** The charts of a paper that are handed over with it: whoever reads in a channel sees them without opening a file. */
export function handedPictures<File extends { readonly format: string }>(
  files: readonly File[],
  formats: readonly Format[],
): readonly File[] {
  const drawn = formats.filter(({ figures, onRequest }) => figures && !onRequest)
  return files.filter(({ format }) => drawn.some(({ name }) => name === format))
}
