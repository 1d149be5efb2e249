import { passageNo } from './passage-no.ts'
import type { XmlElement } from './xml.ts'

/** The marks of passages that are open while a file is read. */
export interface PassageMarks {
  /** A mark begins or ends: the passage that begins, if it is one of ours. */
  turn(element: XmlElement): number | undefined
  /** Which passages are open, by the id of their mark. */
  open(): ReadonlyMap<string, number>
}

/**
 * Passages stand in no other: where one begins, those before it are over. LibreOffice begins a mark that ends in a list
 * twice and ends it once.
 */
export function passageMarks(): PassageMarks {
  const open = new Map<string, number>()
  function close(isOver: (place: number) => boolean): void {
    for (const [id, place] of open) if (isOver(place)) open.delete(id)
  }
  return {
    open: () => new Map(open),
    turn({ name, attributes }) {
      const id = attributes['w:id'] ?? ''
      if (name === 'w:bookmarkEnd') {
        const ended = open.get(id)
        close((place) => place === ended)
        return undefined
      }
      const begun = passageNo(attributes['w:name'] ?? '')
      if (begun === undefined) return undefined
      close((place) => place !== begun)
      open.set(id, begun)
      return begun
    },
  }
}
