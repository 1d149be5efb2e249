import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Outcome, accepted, refused } from '#domain/outcome.ts'

/**
 * The typefaces of papers, as files in packages: Source Sans 3, and for what it has no signs for, Noto Sans Arabic and
 * Noto Emoji. TTF, because neither Typst nor resvg reads WOFF.
 */
export const typefaceFiles: readonly string[] = [
  ...['Regular', 'It', 'Semibold', 'Bold', 'BoldIt'].map((style) => `source-sans/TTF/SourceSans3-${style}.ttf`),
  '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
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

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1)
