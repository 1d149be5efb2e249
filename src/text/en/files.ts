import type { Catalogue } from '#text/catalogue.ts'
import { counting } from '#text/counting.ts'

const { plural } = counting('en')

export const files: Catalogue['files'] = {
  notTaken: (names) =>
    plural(names.length, {
      one: `The file “${names.join('')}” has not been read.`,
      other: `These files have not been read: ${names.map((name) => `“${name}”`).join(', ')}.`,
    }),
  whatToDo: 'Please write answers as text. A draft edited in Word (.docx) is read in by “interim-report read”.',
}
