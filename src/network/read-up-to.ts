/** The bytes of a body, or `too-large` as soon as there are more than `most`; the rest is not read then. */
export async function readUpTo(body: AsyncIterable<Uint8Array>, most: number): Promise<Buffer | 'too-large'> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body) {
    length += part.byteLength
    if (length > most) return 'too-large'
    parts.push(part)
  }
  return Buffer.concat(parts)
}
