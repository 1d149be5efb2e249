import type { Source } from '#app/contracts/source.ts'
import { readCsvFile } from './read-csv-file.ts'

const csv: Source = { extensions: ['.csv', '.tsv', '.txt'], read: async (file, context) => readCsvFile(file, context) }

export default csv
