import type { Source } from '#app/contracts/source.ts'
import { readCityFile } from './read-city-file.ts'

const yaml: Source = { extensions: ['.yaml', '.yml'], read: readCityFile }

export default yaml
