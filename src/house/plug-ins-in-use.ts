import type { Adapter } from '#app/contracts/adapter.ts'
import type { Format } from '#app/contracts/format.ts'
import type { Log } from '#app/contracts/log.ts'
import type { Source } from '#app/contracts/source.ts'
import { inChild } from '#house/in-child.ts'
import { isCityFile } from '#house/is-city-file.ts'
import type { RenderingLimits } from '#house/rendering-limits.ts'
import { loadPlugIn, plugInsIn } from '#house/plug-ins.ts'
import { withAccidentsTold } from '#house/with-accidents-told.ts'

/** Every report format, those that others list or embed before them; heavy ones render in processes of their own, and none throws. */
export async function loadFormats(log: Log, limits?: RenderingLimits): Promise<readonly Format[]> {
  const formats = await loadAll<Format>('formats')
  return formats
    .toSorted((a, b) => Number(a.onRequest ?? false) - Number(b.onRequest ?? false))
    .map((format) => withAccidentsTold(format.heavy ? inChild(format, log, limits) : format, log))
}

/** Every kind of file that can be imported; a city's file before the tables that belong to its plan. */
export async function loadSources(): Promise<readonly Source[]> {
  const sources = await loadAll<Source>('sources')
  return sources.toSorted((a, b) => Number(b.extensions.some(isCityFile)) - Number(a.extensions.some(isCityFile)))
}

/** Every chat platform, by name. */
export async function loadAdapters(): Promise<ReadonlyMap<string, Adapter<unknown>>> {
  const folder = new URL('../../adapters/', import.meta.url)
  const names = await plugInsIn(folder)
  return new Map(
    await Promise.all(names.map(async (name) => [name, await loadPlugIn<Adapter<unknown>>(folder, name)] as const)),
  )
}

async function loadAll<PlugIn>(name: string): Promise<readonly PlugIn[]> {
  const folder = new URL(`../${name}/`, import.meta.url)
  return Promise.all((await plugInsIn(folder)).map((each) => loadPlugIn<PlugIn>(folder, each)))
}
