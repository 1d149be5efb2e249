/**
 * A file's text: UTF-8 with or without byte order mark, or else Windows-1252, in which older spreadsheets save. Line
 * ends become `\n`.
 */
export function decodeText(bytes: Uint8Array): string {
  return decoded(bytes).replaceAll(/\r\n?/g, '\n')
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
