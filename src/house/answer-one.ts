import type { Format } from '#app/contracts/format.ts'
import { loadPlugIn } from '#house/plug-ins.ts'
import type { RenderAnswer, RenderCall } from '#house/render-call.ts'

const formats = new URL('../formats/', import.meta.url)

/** Does in this process what another asked of a format. `call` comes from a process of ours. */
export async function answerOne(call: unknown): Promise<RenderAnswer> {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is this program that calls
    return await answered(call as RenderCall)
  } catch (error) {
    return { accident: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

async function answered(call: RenderCall): Promise<RenderAnswer> {
  const format = await loadPlugIn<Format>(formats, call.format)
  if (call.ask === 'words') return { words: await format.wordsOf(call.file) }
  if (call.ask === 'read') {
    if (!format.readBack) throw new Error(`Files of the format ${format.name} are not read back.`)
    return { returned: await format.readBack(call.bytes) }
  }
  return { rendering: await format.render(call.manuscript, call.stem, call.earlier) }
}
