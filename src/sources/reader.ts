import type { z } from 'zod'
import type { Catalogue } from '#text/catalogue.ts'
import type { ImportProblem } from '#app/contracts/import-problem.ts'
import type { Mention, MentionKind } from '#app/contracts/seed.ts'
import type { Spot } from '#app/contracts/spot.ts'
import { type Path, sayIssue, type Sentence } from '#sources/say-issue.ts'

/** Collects, while a file is read, what is wrong with it and what it speaks of; each with its place. */
export interface Reader {
  readonly words: Catalogue['imports']['problems']
  readonly problems: readonly ImportProblem[]
  readonly mentions: readonly Mention[]
  refuse(path: Path, sentence: Sentence): void
  define(kind: MentionKind, id: string, name: string, path: Path): void
  refer(kind: MentionKind, id: string, name: string, path: Path): void
  /** The value in our shape, or undefined once its faults are noted. */
  check<T>(schema: z.ZodType<T>, value: unknown, path: Path): T | undefined
}

/** A reader of `file`; `placeOf` knows where in it the thing at a path stands. */
export function readerOf(
  file: string,
  placeOf: (path: Path) => Omit<Spot, 'file'>,
  words: Catalogue['imports'],
): Reader {
  const problems: ImportProblem[] = []
  const mentions: Mention[] = []
  const mention = (defines: boolean) => (kind: MentionKind, id: string, name: string, path: Path) => {
    mentions.push({ kind, id, name, defines, file, ...placeOf(path) })
  }
  const refuse = (path: Path, sentence: Sentence) => {
    problems.push({ file, ...placeOf(path), ...sentence })
  }
  return {
    words: words.problems,
    problems,
    mentions,
    refuse,
    define: mention(true),
    refer: mention(false),
    check(schema, value, path) {
      const checked = schema.safeParse(value, { reportInput: true })
      if (checked.success) return checked.data
      for (const { path: inside, sentence } of checked.error.issues.flatMap((issue) =>
        sayIssue(issue, words.problems, path),
      )) {
        refuse([...path, ...inside], sentence)
      }
      return undefined
    },
  }
}
