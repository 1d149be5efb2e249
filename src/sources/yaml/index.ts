import type { Source } from '#app/contracts/source.ts'
import { readCityFile } from './read-city-file.ts'

const yaml: Source = { extensions: ['.yaml', '.yml'], read: async (file, context) => readCityFile(file, context) }

export default yaml
