import type { Source } from '#app/contracts/source.ts'
import { readXlsxFile } from './read-xlsx-file.ts'
import { writeXlsxFile } from './write-xlsx-file.ts'

const xlsx: Source = { name: 'xlsx', extensions: ['.xlsx'], read: readXlsxFile, write: writeXlsxFile }

export default xlsx
