import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Outcome, accepted, refused } from '#domain/outcome.ts'

/**
 * The typefaces of papers, as files in packages: Source Sans 3, and for what it has no signs for, Noto Sans Arabic and
 * Noto Emoji, in the weights papers use, lest a machine's own fonts supply the missing one. TTF, because neither Typst
 * nor resvg reads WOFF.
 */
export const typefaceFiles: readonly string[] = [
  ...sourceSans('Regular', 'It', 'Semibold', 'SemiboldIt', 'Bold', 'BoldIt'),
  ...noto('noto-sans-arabic', 'NotoSansArabic', '400Regular', '600SemiBold', '700Bold'),
  ...noto('noto-emoji', 'NotoEmoji', '400Regular', '600SemiBold', '700Bold'),
]

const packages = createRequire(import.meta.url)

/**
 * Where the typefaces lie on this machine, in the order of `files`, so that a paper looks the same with whatever fonts
 * the machine has. Refuses with `format-failed`, naming the first file that is missing.
 */
export function typefaces(format: string, files: readonly string[] = typefaceFiles): Outcome<readonly string[]> {
  const paths: string[] = []
  for (const file of files) {
    const path = pathOf(file)
    if (path === null) return refused({ kind: 'format-failed', format, why: 'typeface', detail: nameOf(file) })
    paths.push(path)
  }
  return accepted(paths)
}

function pathOf(file: string): string | null {
  try {
    const path = packages.resolve(file)
    return existsSync(path) ? path : null
  } catch {
    return null
  }
}

function sourceSans(...styles: readonly string[]): readonly string[] {
  return styles.map((style) => `source-sans/TTF/SourceSans3-${style}.ttf`)
}

function noto(name: string, family: string, ...styles: readonly string[]): readonly string[] {
  return styles.map((style) => `@expo-google-fonts/${name}/${style}/${family}_${style}.ttf`)
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1)
