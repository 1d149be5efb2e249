import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FormatFailure } from '#domain/format-failure.ts'
import { type Outcome, accepted, refused } from '#domain/outcome.ts'
import type { Json } from './json.ts'

type Typst = { readonly NodeCompiler: Pick<typeof NodeCompiler, 'create'> }

/** Where the means of setting a paper come from; a test may take one away. */
export interface Workshop {
  /** The folder of the templates. */
  readonly templates: string
  readonly loadTypst: () => Promise<Typst>
}

export const ours: Workshop = {
  templates: fileURLToPath(new URL('.', import.meta.url)),
  loadTypst: () => import('@myriaddreamin/typst-ts-node-compiler'),
}

// The longest message that still is one.
const longest = 160

/**
 * A document as a tagged PDF/A-2a that could be a PDF/UA-1 as well: Typst 0.14 declares only one of them at a time, so it
 * exports the other first and throws it away, for its checks. Refuses with `format-failed`: `no-program` where Typst
 * has no build for this machine, `template` where a template does not compile, `text` where a text cannot be set.
 */
export async function typeset(
  document: Json,
  typefaces: readonly string[],
  { templates, loadTypst }: Workshop,
): Promise<Outcome<Buffer>> {
  const typst = await loadTypst().catch(() => null)
  if (typst === null) return failed('no-program', `${process.platform}-${process.arch}`)
  const compiler = typst.NodeCompiler.create({
    workspace: templates,
    fontArgs: [{ fontBlobs: typefaces.map((path) => readFileSync(path)) }],
  })
  compiler.mapShadow(join(templates, 'document.json'), Buffer.from(JSON.stringify(document)))
  const compiled = compiler.compile({ mainFilePath: join(templates, 'report.typ') })
  const error = compiled.takeError()
  if (error !== null) return failed('template', firstOf(error.shortDiagnostics))
  const { result } = compiled
  if (result === null) throw new Error('Typst gave neither a document nor an error.')
  try {
    compiler.pdf(result, { pdfStandard: 'ua-1' })
    return accepted(compiler.pdf(result, { pdfStandard: 'a-2a' }))
  } catch (refusal) {
    return failed('text', short(refusal instanceof Error ? refusal.message : String(refusal)))
  }
}

const failed = (why: FormatFailure, detail: string) => refused({ kind: 'format-failed', format: 'pdf', why, detail })

function firstOf(diagnostics: readonly unknown[]): string {
  const [first] = diagnostics
  const said = typeof first === 'object' && first !== null && 'message' in first ? first.message : first
  return short(typeof said === 'string' ? said : JSON.stringify(said))
}

const short = (message: string): string => {
  const line = message.replace(/\s+/g, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest)} …`
}
