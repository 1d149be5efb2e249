import type { Source } from '#app/contracts/source.ts'
import { readCityFile } from './read-city-file.ts'
import { writeCityFile } from './write-city-file.ts'

const yaml: Source = {
  name: 'yaml',
  extensions: ['.yaml', '.yml'],
  read: async (file, context) => readCityFile(file, context),
  write: async (seed, settings) => [writeCityFile(seed, settings)],
}

export default yaml
