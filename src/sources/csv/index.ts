import type { Source } from '#app/contracts/source.ts'
import { readCsvFile } from './read-csv-file.ts'
import { writeCsvFiles } from './write-csv-files.ts'

const csv: Source = {
  name: 'csv',
  extensions: ['.csv', '.tsv', '.txt'],
  read: async (file, context) => readCsvFile(file, context),
  write: async (seed) => writeCsvFiles(seed),
}

export default csv
