const named = { '/as': 'as', '/in': 'in', '/at': 'at', '/datei': 'file', '/file': 'file', '/?': 'help' } as const

/** What someone wants of the console itself. */
export interface OwnCommand {
  readonly word: (typeof named)[keyof typeof named]
  readonly rest: string
}

/** A line meant for the console itself; undefined for what is said to the bot. */
export function ownCommand(text: string): OwnCommand | undefined {
  const line = text.trim()
  const first = /^\S*/.exec(line)?.[0] ?? ''
  return isOwn(first) ? { word: named[first], rest: line.slice(first.length).trim() } : undefined
}

const isOwn = (word: string): word is keyof typeof named => Object.hasOwn(named, word)
