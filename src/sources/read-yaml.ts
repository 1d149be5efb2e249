import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLError } from 'yaml'
import type { Catalogue } from '#text/catalogue.ts'
import type { ImportProblem } from '#app/contracts/import-problem.ts'
import type { SourceFile } from '#app/contracts/source.ts'
import { decodeText } from '#sources/decode-text.ts'
import type { Path, Sentence } from '#sources/say-issue.ts'

type Words = Catalogue['imports']['problems']

/** A YAML file's content, every value as text, without entries left blank. */
export interface Yaml {
  readonly value: unknown
  /** 1-based line of the entry at a path, or of the nearest entry around it. */
  lineOf(path: Path): number
}

export type YamlResult =
  | { readonly ok: true; readonly yaml: Yaml }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] }

/** Parses a file; its faults are told in our words, since the parser's speak of compact mappings. */
export function readYaml(file: SourceFile, words: Words): YamlResult {
  const lines = new LineCounter()
  const document = parseDocument(decodeText(file.bytes), {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
  })
  const refused = (line: number, sentence: Sentence): ImportProblem => ({ file: file.name, line, ...sentence })
  if (document.errors.length > 0) {
    const problems = worthTelling(document.errors).map((error) =>
      refused(lines.linePos(error.pos[0]).line, sentenceOf(error, words)),
    )
    return { ok: false, problems }
  }
  if (document.contents === null || isBlank(document.contents))
    return { ok: false, problems: [refused(0, words.emptyFile())] }
  if (!isMap(document.contents)) return { ok: false, problems: [refused(1, words.brokenYaml())] }
  visit(document, {
    Scalar(_, node) {
      if (isBlank(node)) node.value = ''
    },
  })
  try {
    const value = filledIn(document.toJS())
    return { ok: true, yaml: { value, lineOf: (path) => lineOf(document, lines, path) } }
  } catch {
    // The parser resolves references to other places of the file only now.
    return { ok: false, problems: [refused(0, words.unknownAlias())] }
  }
}

const passing = new Set(['DUPLICATE_KEY', 'TAB_AS_INDENT'])

/** Once the structure is lost, everything behind is a consequence. */
function worthTelling(errors: readonly YAMLError[]): readonly YAMLError[] {
  const lost = errors.findIndex(({ code }) => !passing.has(code))
  return lost === -1 ? errors : errors.slice(0, lost + 1)
}

function sentenceOf(error: YAMLError, words: Words): Sentence {
  if (error.code === 'DUPLICATE_KEY') return words.keyTwice()
  if (error.code === 'TAB_AS_INDENT') return words.tabIndent()
  return error.code === 'MISSING_CHAR' ? words.notClosed() : words.brokenYaml()
}

/** A quoted `~` is a text. */
const isBlank = (node: unknown): boolean =>
  isScalar(node) && (node.value === '' || (node.value === '~' && node.type === 'PLAIN'))

function filledIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filledIn)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([, inside]) => inside !== '')
  return Object.fromEntries(kept.map(([key, inside]) => [key, filledIn(inside)]))
}

function lineOf(document: Document.Parsed, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const start = startOf(document, path.slice(0, length))
    if (start !== undefined) return lines.linePos(start).line
  }
  return 1
}

function startOf(document: Document.Parsed, path: Path): number | undefined {
  const around: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  const last = path.at(-1)
  if (isMap(around)) {
    const key = around.items.map((pair) => pair.key).find((each) => isScalar(each) && each.value === last)
    return isScalar(key) ? key.range?.[0] : undefined
  }
  const item: unknown = isSeq(around) && typeof last === 'number' ? around.items[last] : undefined
  return isMap(item) || isSeq(item) || isScalar(item) ? item.range?.[0] : undefined
}
