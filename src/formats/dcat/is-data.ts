import type { RenderedFile } from '#app/contracts/format.ts'

/** What holds facts for programs; a schema only describes them. */
export const isData = ({ name }: RenderedFile): boolean =>
  /\.(csv|xlsx|json)$/.test(name) && !name.endsWith('.schema.json')
