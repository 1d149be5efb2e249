import { cleanLine } from '#report/clean-text.ts'

/** In characters; a file system takes 255 bytes. */
const most = 60

/** A short file name for a chart: its caption without remarks in brackets, for clients save it under that. */
export function pictureName(caption: string): string {
  const plain = cleanLine(caption)
    .replaceAll(/\s*\([^)]*\)/gu, '')
    .replaceAll(/[^\p{L}\p{N} -]+/gu, ' ')
  const [short = ''] = new RegExp(`^.{0,${most}}(?=\\s|$)`, 'u').exec(plain.trim()) ?? []
  return `${short.trim() || 'masterplan'}.png`
}
