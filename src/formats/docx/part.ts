import { FileChild } from 'docx'

/** An element between paragraphs, such as the beginning or the end of a bookmark that spans several. */
export class Part extends FileChild {
  constructor(name: string, attributes: Readonly<Record<string, string | number>>) {
    super(name)
    this.root.push({ _attr: attributes })
  }
}
