const signature = '89504e470d0a1a0a'

/** Width and height of a PNG in pixels; nothing for any other file. */
export function pictureSize(bytes: Uint8Array): { readonly w: number; readonly h: number } | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length < 24 || file.subarray(0, 8).toString('hex') !== signature) return undefined
  return { w: file.readUInt32BE(16), h: file.readUInt32BE(20) }
}
