import type { Format } from '#app/contracts/format.ts'

const handedFormats: readonly string[] = ['pdf', 'docx']

/**
 * What a liaison gets unasked: PDF and DOCX; where one of them could not be made, all that can be read of the others.
 * Tables and data are for those who ask.
 */
export function handedFiles<File extends { readonly format: string }>(
  files: readonly File[],
  formats: readonly Format[],
): readonly File[] {
  const made = files.filter(({ format }) => handedFormats.includes(format))
  if (handedFormats.every((name) => made.some(({ format }) => format === name))) return made
  const readable = formats.filter(({ data, figures, onRequest }) => !data && !figures && !onRequest)
  return files.filter(({ format }) => readable.some(({ name }) => name === format))
}
