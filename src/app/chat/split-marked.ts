import type { Prompt } from '#app/contracts/prompt.ts'

/** Takes `… Ursache: A. Optionen: B` apart: the text before the first mark, and the parts by question id. */
export function splitMarked(
  text: string,
  prompts: readonly Prompt[],
): { readonly rest: string; readonly parts: readonly (readonly [id: string, words: string])[] } {
  const marks = prompts.flatMap((prompt) => (prompt.marks ?? []).map((mark) => ({ id: prompt.id, mark })))
  if (marks.length === 0) return { rest: text, parts: [] }
  const names = marks.map(({ mark }) => mark.replaceAll(' ', '\\s+')).join('|')
  const pieces = text.split(new RegExp(`(?:^|(?<=\\s))(${names})\\s*:\\s*`, 'iu'))
  const parts: (readonly [string, string])[] = []
  for (let at = 1; at + 1 < pieces.length; at += 2) {
    const name = (pieces[at] ?? '').replaceAll(/\s+/g, ' ').toLowerCase()
    const id = marks.find(({ mark }) => mark.toLowerCase() === name)?.id
    if (id !== undefined) parts.push([id, (pieces[at + 1] ?? '').trim()])
  }
  return { rest: (pieces[0] ?? '').trim(), parts }
}
