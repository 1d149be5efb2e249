import { lightAt } from '#app/chat/light-at.ts'
import { looksLikeCode } from '#app/chat/looks-like-code.ts'

/** Whether a line reads like an answer: “gelb 60 …”, “M-02 gelb 60 …”. */
export const isReport = (line: string): boolean => {
  const first = /^\S+/.exec(line)?.[0] ?? ''
  return lightAt(looksLikeCode(first) ? line.slice(first.length).trim() : line) !== undefined
}
