/** What a line says of a field. */
export interface FieldWords {
  /** Empty where only its source is named. */
  readonly name: string
  /** Null where none is named. */
  readonly source: string | null
}

const marked = /^(.*?)[\s,;(–-]*(?<!\p{L})(?:quelle|source|norm|standard)\s*:\s*(.+)$/iu
// Without a colon only what has a number, as norms have: “Open Source im Rathaus” is a name.
const norm = /^(.*?)[\s,;(–-]*(?<!\p{L}|open )(?:quelle|source|norm)\s+(?=.*\d)(.+)$/iu

/** Takes a field's name and the norm or taxonomy it is taken from apart: `Mobilität, Quelle: DIN SPEC 91387`. */
export function fieldWords(text: string): FieldWords {
  const [, name, source] = marked.exec(text) ?? norm.exec(text) ?? []
  if (name === undefined || source === undefined) return { name: text, source: null }
  const isInBrackets = text.slice(name.length).trimStart().startsWith('(')
  return { name: name.trim(), source: source.replace(isInBrackets ? /\)$/ : '', '').trim() }
}
