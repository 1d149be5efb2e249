import type { BoardFacts, BoardStatementFacts } from '#domain/board-facts.ts'

/** What the advisory board says by now and a drafted paper does not, and what the paper has it say that it no longer does. */
export function outdatedStatements(
  drafted: BoardFacts | null,
  present: BoardFacts | null,
): readonly BoardStatementFacts[] {
  const [before, now] = [drafted?.statements ?? [], present?.statements ?? []]
  const added = now.filter((each) => !before.some((other) => isSame(each, other)))
  const gone = before.filter((each) => !now.some((other) => isSame(each, other)))
  // Of the same voice in other words, the new ones will do.
  const changed = [...added, ...gone.filter((each) => !added.some((other) => isSameVoice(each, other)))]
  return changed.toSorted((a, b) => (a.measure ?? '').localeCompare(b.measure ?? '', 'de'))
}

const isSame = (one: BoardStatementFacts, other: BoardStatementFacts): boolean =>
  isSameVoice(one, other) && one.name === other.name && one.text === other.text

const isSameVoice = (one: BoardStatementFacts, other: BoardStatementFacts): boolean =>
  (['board', 'voice', 'group', 'measure'] as const).every((key) => one[key] === other[key])
