import type { Source } from '#app/contracts/source.ts'
import { readXlsxFile } from './read-xlsx-file.ts'

const xlsx: Source = { extensions: ['.xlsx'], read: readXlsxFile }

export default xlsx
