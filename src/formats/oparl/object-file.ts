import type { RenderedFile } from '#app/contracts/format.ts'

/** An object and the name of the file that is served at its id. */
export interface NamedObject {
  readonly name: string
  readonly object: object
}

export const objectFile = ({ name, object }: NamedObject): RenderedFile => ({
  name,
  mediaType: 'application/json',
  bytes: new TextEncoder().encode(`${JSON.stringify(object, null, 2)}\n`),
})
