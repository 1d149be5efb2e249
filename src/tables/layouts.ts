import type { KindOfRow } from '#tables/vocabulary.ts'

/** A table in our own words: what it is called where it is written, and the columns by which it is told apart. */
export interface Layout {
  readonly is: Exclude<KindOfRow, 'skip'>
  readonly name: string
  readonly marks: readonly string[]
  /** What a word is called in this table's heading, where that is not the word itself. */
  readonly renamed: Readonly<Record<string, string>>
}

const layout = (is: Layout['is'], name: string, marks: readonly string[], renamed = {}): Layout => ({
  is,
  name,
  marks,
  renamed,
})

/** In the order in which they are written, and so that the first whose marks are all there is the right one. */
export const layouts: readonly Layout[] = [
  layout('plan', 'plan', ['plan', 'name'], { code: 'plan' }),
  layout('party', 'parties', ['party', 'kind']),
  layout('person', 'people', ['person', 'name']),
  layout('account', 'accounts', ['person', 'platform']),
  layout('role', 'roles', ['person', 'role']),
  layout('absence', 'absences', ['person', 'from', 'until']),
  layout('channel', 'channels', ['platform', 'purpose']),
  layout('field', 'fields', ['field', 'name'], { code: 'field' }),
  layout('measure', 'measures', ['code']),
  layout('link', 'links', ['from', 'to', 'kind', 'at']),
  layout('reference', 'references', ['measure', 'title', 'kind']),
  layout('session', 'calendar', ['id', 'title', 'day']),
  layout('step', 'steps', ['stage', 'on']),
  layout('task', 'tasks', ['task', 'title'], { code: 'task' }),
  layout('successor', 'successors', ['old', 'new', 'from']),
  layout('duty', 'duties', ['subject', 'duty', 'holder']),
  layout('motion', 'motions', ['motion', 'title']),
  layout('point', 'points', ['motion', 'point', 'text']),
  layout('statement', 'statements', ['board', 'called', 'voice']),
  layout('call', 'calls', ['board', 'round', 'due']),
  layout('round', 'rounds', ['round', 'from', 'to']),
  layout('request', 'requests', ['measure', 'round', 'state']),
  layout('answer', 'answers', ['measure', 'round']),
]

/** The layout that a heading has, in whatever case and order. */
export function layoutOf(columns: readonly string[]): Layout | undefined {
  const named = new Set(columns.map((column) => column.toLowerCase()))
  return layouts.find(({ marks }) => marks.every((mark) => named.has(mark)))
}
