import type { PaperNumber } from '#domain/paper-numbers.ts'
import { presentNumber } from '#domain/paper-numbers.ts'
import type { PaperFile } from '#domain/paper.ts'
import type { Format } from '#app/contracts/format.ts'

/** A format made on request names the number the paper has by now, whatever stands in the files of its release. */
export function numbered(format: Format, numbers: readonly PaperNumber[]): Format {
  const number = presentNumber(numbers)
  if (!format.onRequest || number === null) return format
  return {
    ...format,
    render: (manuscript, stem, earlier) =>
      format.render({ ...manuscript, facts: { ...manuscript.facts, number } }, stem, earlier),
  }
}

/** Whether a kept file says what is known by now: one made on request does as long as no number has come since. */
export function isPresent(
  { format, madeWith }: Pick<PaperFile, 'format' | 'madeWith'>,
  numbers: readonly PaperNumber[],
  formats: readonly Format[],
): boolean {
  const namesNumber = formats.find(({ name }) => name === format)?.onRequest === true
  return madeWith === null || !namesNumber || madeWith === numbers.length
}
