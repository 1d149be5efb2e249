import type { Source } from '#app/contracts/source.ts'
import { readCsvFile } from './read-csv-file.ts'

const csv: Source = { extensions: ['.csv', '.tsv', '.txt'], read: readCsvFile }

export default csv
