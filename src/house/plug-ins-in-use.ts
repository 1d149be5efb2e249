import type { Format } from '#app/contracts/format.ts'
import type { Source } from '#app/contracts/source.ts'
import { isCityFile } from '#house/is-city-file.ts'
import { loadPlugIn, plugInsIn } from '#house/plug-ins.ts'

/** Every report format, in the order of their names. */
export const loadFormats = (): Promise<readonly Format[]> => loadAll<Format>('formats')

/** Every kind of file that can be imported; a city's file before the tables that belong to its plan. */
export async function loadSources(): Promise<readonly Source[]> {
  const sources = await loadAll<Source>('sources')
  return sources.toSorted((a, b) => Number(b.extensions.some(isCityFile)) - Number(a.extensions.some(isCityFile)))
}

async function loadAll<PlugIn>(name: string): Promise<readonly PlugIn[]> {
  const folder = new URL(`../${name}/`, import.meta.url)
  return Promise.all((await plugInsIn(folder)).map((each) => loadPlugIn<PlugIn>(folder, each)))
}
