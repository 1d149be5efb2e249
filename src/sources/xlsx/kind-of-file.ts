/** What a file really is, whatever its name says. */
export type KindOfFile = 'workbook' | 'nothing' | 'encrypted' | 'pdf' | 'html' | 'xls' | 'zip' | 'other'

const beginnings: readonly (readonly [KindOfFile, string])[] = [
  ['zip', 'PK\u0003\u0004'],
  ['zip', 'PK\u0005\u0006'],
  ['xls', 'ÐÏ\u0011à'],
  ['pdf', '%pdf'],
  ['html', '<!doctype'],
  ['html', '<html'],
  ['html', '<head'],
  ['html', '<table'],
]

// Names in a compound file are UTF-16: one that holds an encrypted workbook has an entry of this name.
const encryptedPackage = 'EncryptedPackage'.split('').join('\0')

/** Tells by a file's first bytes, and by the names inside of archives, what it is. */
export function kindOfFile(bytes: Uint8Array): KindOfFile {
  if (bytes.length === 0) return 'nothing'
  const text = new TextDecoder('latin1').decode(bytes)
  const start = text
    .slice(0, 512)
    .replace(/^ï»¿/, '')
    .trimStart()
  const kind = beginnings.find(([, beginning]) => start.toLowerCase().startsWith(beginning.toLowerCase()))?.[0]
  if (kind === 'xls') return text.includes(encryptedPackage) ? 'encrypted' : 'xls'
  if (kind !== 'zip') return kind ?? 'other'
  return text.includes('[Content_Types].xml') && text.includes('xl/workbook') ? 'workbook' : 'zip'
}
