import { globSync, readFileSync, statSync } from 'node:fs'
import type { SourceFile } from '#test/architecture/violations.ts'

const code = '**/*.{ts,mts,cts,tsx,js,mjs,cjs,jsx}'
const notOurs = ['node_modules/**', 'coverage/**', 'out/**', 'reports/**']

/** The files of the house as they lie on disk: everything in its folders, and code wherever it is. */
export function tree(): readonly SourceFile[] {
  const paths = globSync(['{src,adapters,migrations,test}/**', code], { exclude: notOurs })
  const files = [...new Set(paths.map((path) => path.replaceAll('\\', '/')))].filter((path) => statSync(path).isFile())
  return files.toSorted().map((path) => ({ path, source: path.endsWith('.ts') ? readFileSync(path, 'utf8') : '' }))
}

/** `imports` of package.json. */
export function subpaths(): Readonly<Record<string, string>> {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { imports: Record<string, string> }
  return manifest.imports
}
