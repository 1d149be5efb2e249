import { passageNo } from './passage-no.ts'
import type { XmlElement } from './xml.ts'

/** The marks of passages that are open while a file is read. */
export interface PassageMarks {
  /** A mark begins or ends: the passage that begins, if it is one of ours. */
  turn(element: XmlElement): number | undefined
  /** Which passages are open, by the id of their mark. */
  open(): ReadonlyMap<string, number>
}

export function passageMarks(): PassageMarks {
  const open = new Map<string, number>()
  return {
    open: () => new Map(open),
    turn({ name, attributes }) {
      const id = attributes['w:id'] ?? ''
      if (name !== 'w:bookmarkStart') {
        open.delete(id)
        return undefined
      }
      const place = passageNo(attributes['w:name'] ?? '')
      if (place !== undefined) open.set(id, place)
      return place
    },
  }
}
