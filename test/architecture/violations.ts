import { impuritiesOf } from '#test/architecture/impurities-of.ts'
import { partOf } from '#test/architecture/part-of.ts'
import { spotsOf } from '#test/architecture/spots.ts'
import { wrongImports } from '#test/architecture/wrong-imports.ts'
import { wrongName, wrongShape } from '#test/architecture/wrong-shape.ts'

export interface SourceFile {
  readonly path: string
  readonly source: string
}

/** Every way in which the files break the rules of the house, as `PATH: what is wrong`. */
export function violations(
  files: readonly SourceFile[],
  subpaths: Readonly<Record<string, string>>,
): readonly string[] {
  const paths = new Set(files.map(({ path }) => path))
  return files.flatMap(({ path, source }) => {
    const faults = [...wrongName(path)]
    if (path.endsWith('.ts')) {
      const spots = spotsOf(path, source)
      faults.push(...wrongShape(path, source, spots), ...wrongImports(path, spots, { paths, subpaths }))
      if (partOf(path)?.pure) faults.push(...impuritiesOf(spots).map((what) => `is pure, but uses ${what}`))
    }
    return faults.map((fault) => `${path}: ${fault}`)
  })
}
